package unixproc.console.terminal;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jline.reader.Candidate;
import org.jline.terminal.Terminal;
import unixproc.console.Assistant;

/**
 * An editor for text that comes without marks around it, as a terminal multiplexer or an old terminal pastes: keys like
 * any others, only faster. Tabs in front of a line are blanks, no question swallows a key, and what belongs to one
 * program stays together.
 */
abstract class PastingEditor extends EditorCommands {
    /** How soon the next key of a paste is there, in milliseconds. */
    private static final long SOON_MILLIS = 10;

    private static final int NOTHING = -1;
    private static final int REFUSAL = 'n';

    private final Assistant assistant;
    private boolean asks;

    PastingEditor(Terminal terminal, Map<String, Object> variables, Assistant assistant) {
        super(terminal, variables);
        this.assistant = assistant;
    }

    @Override
    protected boolean acceptLine() {
        if (assistant.goesOn(buf.toString(), "") && moreIsThere()) {
            buf.cursor(buf.length());
            buf.write('\n');
            return true;
        }
        return super.acceptLine();
    }

    private boolean moreIsThere() {
        return peekCharacter(SOON_MILLIS) >= 0;
    }

    @Override
    protected boolean expandOrComplete() {
        String before = buf.upToCursor();
        if (before.substring(before.lastIndexOf('\n') + 1).isBlank()) {
            buf.write(' ');
            return true;
        }
        return super.expandOrComplete();
    }

    /** Asks before it shows a long list. */
    @Override
    protected boolean doList(
            List<Candidate> possible,
            String completed,
            boolean runLoop,
            BiFunction<CharSequence, Boolean, CharSequence> escaper,
            boolean forSuggestion) {
        asks = true;
        try {
            return super.doList(possible, completed, runLoop, escaper, forSuggestion);
        } finally {
            asks = false;
        }
    }

    /** An answer is Tab again, or y alone; any other key is typed, and the list is not wanted. */
    @Override
    public int readCharacter() {
        int key = super.readCharacter();
        if (!asks) {
            return key;
        }
        boolean agrees = key == '\t' || ((key == 'y' || key == 'Y') && !moreIsThere());
        if (!agrees && key > NOTHING) {
            runMacro(new String(Character.toChars(key)));
        }
        return agrees ? key : REFUSAL;
    }
}
