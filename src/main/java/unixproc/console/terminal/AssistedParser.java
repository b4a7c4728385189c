package unixproc.console.terminal;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import unixproc.console.Assistant;
import unixproc.console.WordBoundary;

/** Tells JLine whether a text is complete and which word the cursor is in; nothing is ever quoted or escaped. */
final class AssistedParser implements Parser {
    private final Assistant assistant;

    AssistedParser(Assistant assistant) {
        this.assistant = assistant;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        boolean wantsAll = context == ParseContext.ACCEPT_LINE || context == ParseContext.SECONDARY_PROMPT;
        if (wantsAll && !line.isBlank() && !assistant.isComplete(line)) {
            throw new EOFError(-1, -1, "incomplete");
        }
        return new Word(line, cursor, line.substring(WordBoundary.start(line, cursor), cursor));
    }

    @Override
    public boolean isEscapeChar(char ch) {
        return false;
    }

    /** The word before the cursor. */
    private record Word(String line, int cursor, String word) implements CompletingParsedLine {
        @Override
        public int wordCursor() {
            return word.length();
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word);
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return word.length();
        }

        @Override
        public int rawWordLength() {
            return word.length();
        }
    }
}
