package unixproc.lesson;

import java.util.Optional;

/** Strings as C writes them, between double quotes. */
final class CString {
    private static final String SHORT = "n\nt\tr\r0\0\\\\\"\"";

    private CString() {}

    /** Empty when the quotes do not match or an escape is unknown. */
    static Optional<String> decode(String literal) {
        if (literal.length() < 2 || !literal.endsWith("\"")) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < literal.length() - 1; i++) {
            char c = literal.charAt(i);
            if (c == '"') {
                return Optional.empty();
            }
            if (c == '\\') {
                i++;
                int escape = SHORT.indexOf(literal.charAt(i));
                if (i >= literal.length() - 1 || escape < 0 || escape % 2 != 0) {
                    return Optional.empty();
                }
                c = SHORT.charAt(escape + 1);
            }
            text.append(c);
        }
        return Optional.of(text.toString());
    }

    static String encode(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            int escape = SHORT.indexOf(text.charAt(i), 1);
            // The table is pairs of letter and meaning; only a meaning is escaped.
            while (escape >= 0 && escape % 2 == 0) {
                escape = SHORT.indexOf(text.charAt(i), escape + 1);
            }
            if (escape >= 0) {
                literal.append('\\').append(SHORT.charAt(escape - 1));
            } else {
                literal.append(text.charAt(i));
            }
        }
        return literal.append('"').toString();
    }
}
