package unixproc.console.text;

import org.jline.utils.WCWidth;

/**
 * How many columns of a terminal text takes: wide East Asian characters and emoji two, combining marks none.
 *
 * <p>Characters of ambiguous width count one, as the line editor and most terminals have it.
 */
public final class Columns {
    private Columns() {}

    public static int of(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** Chinese, Japanese and Korean characters, their punctuation, full-width forms, and emoji. */
    public static boolean isWide(int codePoint) {
        return of(codePoint) == 2;
    }

    public static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            columns += of(text.codePointAt(i));
        }
        return columns;
    }

    public static int of(StyledText text) {
        return of(text.plain());
    }

    /** Text of at most so many columns; if something had to go, the mark stands at its end. */
    public static StyledText cut(StyledText text, int columns, String mark) {
        String plain = text.plain();
        if (of(plain) <= columns) {
            return text;
        }
        String end = of(mark) <= columns ? mark : "";
        return text.slice(0, fitting(plain, columns - of(end))).append(Style.DIM, end);
    }

    public static String cut(String text, int columns, String mark) {
        return cut(StyledText.of(text), columns, mark).plain();
    }

    /** Spaces after the text up to a width. */
    public static StyledText pad(StyledText text, int columns) {
        return text.append(spaces(columns - of(text)));
    }

    public static String pad(String text, int columns) {
        return text + spaces(columns - of(text));
    }

    /** Spaces before the text up to a width, for numbers. */
    public static StyledText padLeft(StyledText text, int columns) {
        return StyledText.of(spaces(columns - of(text))).append(text);
    }

    public static String padLeft(String text, int columns) {
        return spaces(columns - of(text)) + text;
    }

    /** How many characters from the start fit into so many columns; a combining mark stays with its letter. */
    static int fitting(String text, int columns) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            used += of(codePoint);
            if (used > columns) {
                return end;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private static String spaces(int count) {
        return " ".repeat(Math.max(0, count));
    }
}
