package unixproc.console.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of a width.
 *
 * <p>Words of Latin letters stay whole unless longer than a line. Japanese may break between any two characters,
 * except that {@code 。、）」} and their like never start a line and opening brackets never end one.
 */
public final class Wrap {
    private final int width;
    private final String first;
    private final String other;

    private Wrap(int width, String first, String other) {
        this.width = width;
        this.first = first;
        this.other = other;
    }

    /** Lines of at most so many columns, at least two, so that a wide character fits. */
    public static Wrap at(int columns) {
        return new Wrap(Math.max(2, columns), "", "");
    }

    /** The same width, with something before the first line and something before the others, as for a list. */
    public Wrap indented(String beforeFirst, String beforeOthers) {
        return new Wrap(width, beforeFirst, beforeOthers);
    }

    public List<StyledText> lines(StyledText text) {
        List<StyledText> lines = new ArrayList<>();
        for (StyledText paragraph : text.lines()) {
            wrap(paragraph, lines);
        }
        return lines;
    }

    public List<StyledText> lines(String text) {
        return lines(StyledText.of(text));
    }

    private void wrap(StyledText paragraph, List<StyledText> lines) {
        String plain = paragraph.plain();
        int start = 0;
        do {
            String before = lines.isEmpty() ? first : other;
            int room = Math.max(2, width - Columns.of(before));
            int end = end(plain, start, room);
            lines.add(StyledText.of(before).append(paragraph.slice(start, withoutSpaces(plain, start, end))));
            start = end;
            while (start < plain.length() && plain.charAt(start) == ' ') {
                start++;
            }
        } while (start < plain.length());
    }

    /** Where the line that begins at a character ends: the last allowed break that fits, or the last character. */
    private static int end(String text, int start, int room) {
        int fit = start + Columns.fitting(text.substring(start), room);
        if (fit >= text.length() || text.charAt(fit) == ' ') {
            return fit;
        }
        for (int end = fit; end > start; end--) {
            if (LineBreak.allowed(text, end) && !text.substring(start, end).isBlank()) {
                return end;
            }
        }
        return Math.max(fit, start + Character.charCount(text.codePointAt(start)));
    }

    private static int withoutSpaces(String text, int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }
}
