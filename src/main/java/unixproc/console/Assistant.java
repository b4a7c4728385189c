package unixproc.console;

import java.util.ArrayList;
import java.util.List;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;

/**
 * Knows the language being typed. Asked at every key on the keyboard's thread: it must answer at once and share
 * nothing with other threads but what is immutable.
 */
public interface Assistant {
    /** Whether the text can be run, or needs another line. */
    boolean isComplete(String text);

    /** Whether a complete text goes on with the line below it, if that is there already; an empty one asks for any. */
    default boolean goesOn(String text, String next) {
        return false;
    }

    /** The texts that many lines are to be taken as, in their order. */
    default List<String> parts(String lines) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        List<String> all = lines.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            part.append(part.isEmpty() ? "" : "\n").append(all.get(i));
            boolean isLast = i + 1 == all.size();
            if (isLast || (isComplete(part.toString()) && !goesOn(part.toString(), all.get(i + 1)))) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        return parts;
    }

    /** What could stand in place of the word before the cursor; see {@link WordBoundary}. */
    List<Candidate> complete(String text, int cursor);

    /** The parts of the text that have a meaning, in order, not overlapping. */
    List<Span> highlight(String text);

    /** The signature of the call around the cursor, or nothing. */
    StyledText signature(String text, int cursor);

    /**
     * A possible completion.
     *
     * @param value all that replaces the word, with what is certain to follow it, such as {@code fork(}
     * @param description what it is for, in a few words, or empty
     * @param group a heading to list it under, or empty
     */
    record Candidate(String value, String description, String group) {}

    /** The characters from {@code start} to before {@code end}. */
    record Span(Style style, int start, int end) {}

    /** Takes every line as it is. */
    static Assistant none() {
        return new Assistant() {
            @Override
            public boolean isComplete(String text) {
                return true;
            }

            @Override
            public List<Candidate> complete(String text, int cursor) {
                return List.of();
            }

            @Override
            public List<Span> highlight(String text) {
                return List.of();
            }

            @Override
            public StyledText signature(String text, int cursor) {
                return StyledText.empty();
            }
        };
    }
}
