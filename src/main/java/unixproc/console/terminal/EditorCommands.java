package unixproc.console.terminal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.Widget;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;

/**
 * JLine's editor with the commands of emacs alone, found by name. JLine's own table makes an object of each of 145
 * commands, vi's and an editor for files among them, which takes a quarter of the time to the first prompt.
 */
abstract class EditorCommands extends LineReaderImpl {
    EditorCommands(Terminal terminal, Map<String, Object> variables) {
        super(terminal, "unixproc", variables);
    }

    @Override
    public Map<String, KeyMap<Binding>> defaultKeyMaps() {
        KeyMap<Binding> emacs = emacs();
        KeyMap<Binding> menu = menu();
        for (KeyMap<Binding> keys : List.of(emacs, menu)) {
            keys.setUnicode(new Reference(LineReader.SELF_INSERT));
            keys.setAmbiguousTimeout(DEFAULT_AMBIGUOUS_BINDING);
        }
        return new HashMap<>(Map.of(LineReader.EMACS, emacs, LineReader.MAIN, emacs, LineReader.MENU, menu));
    }

    @Override
    protected Map<String, Widget> builtinWidgets() {
        Map<String, Widget> widgets = new HashMap<>();
        for (Binding binding : emacs().getBoundKeys().values()) {
            if (binding instanceof Reference reference) {
                widgets.put(reference.name(), () -> run(reference.name()));
            }
        }
        widgets.put(LineReader.REDISPLAY, this::redisplay);
        return widgets;
    }

    private boolean run(String command) {
        return switch (command) {
            case LineReader.ACCEPT_AND_HOLD -> acceptAndHold();
            case LineReader.ACCEPT_LINE -> acceptLine();
            case LineReader.ACCEPT_LINE_AND_DOWN_HISTORY -> acceptLineAndDownHistory();
            case LineReader.BACKWARD_CHAR -> backwardChar();
            case LineReader.BACKWARD_DELETE_CHAR -> backwardDeleteChar();
            case LineReader.BACKWARD_KILL_WORD -> backwardKillWord();
            case LineReader.BACKWARD_WORD -> backwardWord();
            case LineReader.BEGIN_PASTE -> beginPaste();
            case LineReader.BEGINNING_OF_HISTORY -> beginningOfHistory();
            case LineReader.BEGINNING_OF_LINE -> beginningOfLine();
            case LineReader.CAPITALIZE_WORD -> capitalizeWord();
            case LineReader.CLEAR_SCREEN -> clearScreen();
            case LineReader.COMPLETE_WORD -> completeWord();
            case LineReader.COPY_PREV_WORD -> copyPrevWord();
            case LineReader.DELETE_CHAR_OR_LIST -> deleteCharOrList();
            case LineReader.DIGIT_ARGUMENT -> digitArgument();
            case LineReader.DO_LOWERCASE_VERSION -> doLowercaseVersion();
            case LineReader.DOWN_CASE_WORD -> downCaseWord();
            case LineReader.DOWN_LINE_OR_HISTORY -> downLineOrHistory();
            case LineReader.END_OF_HISTORY -> endOfHistory();
            case LineReader.END_OF_LINE -> endOfLine();
            case LineReader.EXCHANGE_POINT_AND_MARK -> exchangePointAndMark();
            case LineReader.EXPAND_OR_COMPLETE -> expandOrComplete();
            case LineReader.FOCUS_IN -> focusIn();
            case LineReader.FOCUS_OUT -> focusOut();
            case LineReader.FORWARD_CHAR -> forwardChar();
            case LineReader.FORWARD_WORD -> forwardWord();
            case LineReader.HISTORY_INCREMENTAL_SEARCH_BACKWARD -> historyIncrementalSearchBackward();
            case LineReader.HISTORY_INCREMENTAL_SEARCH_FORWARD -> historyIncrementalSearchForward();
            case LineReader.HISTORY_SEARCH_BACKWARD -> historySearchBackward();
            case LineReader.HISTORY_SEARCH_FORWARD -> historySearchForward();
            case LineReader.INSERT_CLOSE_CURLY -> insertCloseCurly();
            case LineReader.INSERT_CLOSE_PAREN -> insertCloseParen();
            case LineReader.INSERT_CLOSE_SQUARE -> insertCloseSquare();
            case LineReader.KILL_BUFFER -> killBuffer();
            case LineReader.KILL_LINE -> killLine();
            case LineReader.KILL_WHOLE_LINE -> killWholeLine();
            case LineReader.KILL_WORD -> killWord();
            case LineReader.LIST_CHOICES -> listChoices();
            case LineReader.NEG_ARGUMENT -> negArgument();
            case LineReader.OVERWRITE_MODE -> overwriteMode();
            case LineReader.QUOTED_INSERT -> quotedInsert();
            case LineReader.REDO -> redo();
            case LineReader.SELF_INSERT -> selfInsert();
            case LineReader.SELF_INSERT_UNMETA -> selfInsertUnmeta();
            case LineReader.SET_MARK_COMMAND -> setMarkCommand();
            case LineReader.TRANSPOSE_CHARS -> transposeChars();
            case LineReader.TRANSPOSE_WORDS -> transposeWords();
            case LineReader.UNDO -> undo();
            case LineReader.UP_CASE_WORD -> upCaseWord();
            case LineReader.UP_LINE_OR_HISTORY -> upLineOrHistory();
            case LineReader.WHAT_CURSOR_POSITION -> whatCursorPosition();
            case LineReader.YANK -> yank();
            case LineReader.YANK_POP -> yankPop();
            default -> false;
        };
    }
}
