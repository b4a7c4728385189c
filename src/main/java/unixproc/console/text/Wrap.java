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
    /** Columns that are too few for a last line. */
    private static final int ALONE = 6;
    /** Columns it takes along from the line before. */
    private static final int COMPANY = 8;

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
        List<Integer> ends = ends(paragraph, plain, lines.isEmpty());
        int start = 0;
        for (int end : ends) {
            String before = lines.isEmpty() ? first : other;
            lines.add(StyledText.of(before).append(paragraph.slice(start, withoutSpaces(plain, start, end))));
            start = afterSpaces(plain, end);
        }
    }

    /** Where the lines end; what would stand alone on the last one takes some of the line before along. */
    private List<Integer> ends(StyledText paragraph, String plain, boolean atStart) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        do {
            int end = end(paragraph, plain, start, room(atStart && ends.isEmpty()));
            starts.add(start);
            ends.add(end);
            start = afterSpaces(plain, end);
        } while (start < plain.length());
        int last = ends.size() - 1;
        if (last > 0 && isLeftAlone(plain.substring(starts.get(last)))) {
            ends.set(last - 1, earlier(plain, starts.get(last - 1), starts.get(last)));
        }
        return ends;
    }

    private int room(boolean isFirst) {
        return Math.max(2, width - Columns.of(isFirst ? first : other));
    }

    /** A letter or two of Japanese and a full stop; a short word of another language may stand there. */
    private static boolean isLeftAlone(String rest) {
        return Columns.of(rest) <= ALONE && !rest.isEmpty() && Columns.isWide(rest.codePointAt(0));
    }

    private static int earlier(String text, int start, int end) {
        int latest = start + Columns.fitting(text.substring(start), Columns.of(text.substring(start, end)) - COMPANY);
        for (int at = latest; at > start + (end - start) / 2; at--) {
            if (LineBreak.allowed(text, at)) {
                return at;
            }
        }
        return end;
    }

    private static int afterSpaces(String text, int end) {
        int start = end;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    /**
     * Where the line that begins at a character ends: the last allowed break that fits, or the last character. A piece
     * of code that would fit on a line is broken only where the line would else be left half empty.
     */
    private static int end(StyledText styled, String text, int start, int room) {
        int fit = start + Columns.fitting(text.substring(start), room);
        if (fit >= text.length()) {
            return fit;
        }
        int inCode = -1;
        for (int end = fit; end > start; end--) {
            boolean isBreak = text.charAt(end) == ' ' || LineBreak.allowed(text, end);
            if (isBreak && !text.substring(start, end).isBlank()) {
                if (!styled.isInside(Style.CODE, end)) {
                    return inCode >= 0 && end - start < room / 2 ? inCode : end;
                }
                inCode = inCode < 0 ? end : inCode;
            }
        }
        return inCode >= 0 ? inCode : Math.max(fit, start + Character.charCount(text.codePointAt(start)));
    }

    private static int withoutSpaces(String text, int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }
}
