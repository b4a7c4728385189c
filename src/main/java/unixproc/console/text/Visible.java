package unixproc.console.text;

import java.util.Locale;

/** Makes text from files and other processes safe to show: nothing in it can move the cursor or hide. */
public final class Visible {
    private static final int TAB = 8;

    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private Visible() {}

    /** Text of any number of lines, each of them as {@link #line} makes it. */
    public static String text(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        int start = 0;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', start)) {
            shown.append(line(text.substring(start, feed))).append('\n');
            start = feed + 1;
        }
        return shown.append(line(text.substring(start))).toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 0x7f ? c >= ' ' || c == '\n' : Character.isLetter(c);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /**
     * One line of foreign text: control characters as a terminal echoes them ({@code ^[}, {@code ^?}), characters
     * without a picture by number ({@code <U+202E>}), tabs as spaces.
     */
    public static String line(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (codePoint == '\t') {
                shown.append(" ".repeat(TAB - Columns.of(shown.toString()) % TAB));
            } else if (codePoint < ' ' || codePoint == 0x7f) {
                shown.append('^').append((char) (codePoint ^ 0x40));
            } else if (isHidden(codePoint)) {
                shown.append(String.format(Locale.ROOT, "<U+%04X>", codePoint));
            } else {
                shown.appendCodePoint(codePoint);
            }
        }
        return shown.toString();
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> codePoint != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }
}
