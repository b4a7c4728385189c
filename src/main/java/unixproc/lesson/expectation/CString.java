package unixproc.lesson.expectation;

import java.util.Optional;

/** Strings as C writes them, between double quotes. */
public final class CString {
    private static final String SHORT = "n\nt\tr\rv\u000bf\fa\u0007b\be\u001b\\\\\"\"''";
    private static final String ENCODED = "n\nt\tr\r0\0\\\\\"\"";
    private static final int OCTAL_DIGITS = 3;

    private final String literal;
    private final int end;
    private int at = 1;

    private CString(String literal) {
        this.literal = literal;
        this.end = literal.length() - 1;
    }

    /** Empty when the quotes do not match or an escape is unknown. */
    public static Optional<String> decode(String literal) {
        return literal.length() < 2 || !literal.endsWith("\"") ? Optional.empty() : new CString(literal).decoded();
    }

    private Optional<String> decoded() {
        StringBuilder text = new StringBuilder();
        while (at < end) {
            char c = literal.charAt(at++);
            int meant = c == '\\' ? escaped() : c == '"' ? -1 : c;
            if (meant < 0) {
                return Optional.empty();
            }
            text.append((char) meant);
        }
        return Optional.of(text.toString());
    }

    /** What the escape behind a backslash stands for; -1 when it stands for nothing. */
    private int escaped() {
        if (at >= end) {
            return -1;
        }
        if (literal.charAt(at) == 'x') {
            at++;
            return number(16, 2);
        }
        if (Character.digit(literal.charAt(at), 8) >= 0) {
            return number(8, OCTAL_DIGITS);
        }
        int escape = SHORT.indexOf(literal.charAt(at++));
        return escape < 0 || escape % 2 != 0 ? -1 : SHORT.charAt(escape + 1);
    }

    private int number(int base, int most) {
        int start = at;
        int value = 0;
        while (at < end && at - start < most && Character.digit(literal.charAt(at), base) >= 0) {
            value = value * base + Character.digit(literal.charAt(at++), base);
        }
        return at == start ? -1 : value;
    }

    public static String encode(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            int escape = ENCODED.indexOf(text.charAt(i), 1);
            // The table is pairs of letter and meaning; only a meaning is escaped.
            while (escape >= 0 && escape % 2 == 0) {
                escape = ENCODED.indexOf(text.charAt(i), escape + 1);
            }
            if (escape >= 0) {
                literal.append('\\').append(ENCODED.charAt(escape - 1));
            } else {
                literal.append(text.charAt(i));
            }
        }
        return literal.append('"').toString();
    }
}
