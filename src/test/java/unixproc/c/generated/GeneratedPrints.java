package unixproc.c.generated;

import java.util.List;
import java.util.Random;

/** Calls of printf whose arguments fit their format. */
final class GeneratedPrints {
    private final Random random;
    private final GeneratedExpressions expressions;

    GeneratedPrints(Random random, GeneratedExpressions expressions) {
        this.random = random;
        this.expressions = expressions;
    }

    String print(Scope scope, String text) {
        StringBuilder format = new StringBuilder();
        StringBuilder arguments = new StringBuilder();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            directive(scope, text, format, arguments);
            format.append(i + 1 < count ? expressions.one(List.of(" ", "|", ", ", "%%")) : "\\n");
        }
        return "printf(\"" + format + "\"" + arguments + ");";
    }

    private void directive(Scope scope, String text, StringBuilder format, StringBuilder arguments) {
        String flags = expressions.one(List.of("", "", "", "-", "0", "+", "#"));
        String width = expressions.one(List.of("", "", "3", "8", "12"));
        String precision = expressions.one(List.of("", "", "", ".3", ".0", "."));
        String number = "(" + expressions.integer(scope, 2) + ")";
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> {
                String kind = expressions.one(List.of("d", "i", "u", "x", "X", "o"));
                whole(format, flags, width, precision, kind);
                arguments
                        .append(kind.matches("[di]") ? ", (int) " : ", (unsigned) ")
                        .append(number);
            }
            case 3, 4 -> {
                String kind = expressions.one(List.of("ld", "lu", "lx", "lo", "lld", "zu"));
                whole(format, flags, width, precision, kind);
                arguments
                        .append(kind.endsWith("d") ? ", (long) " : ", (unsigned long) ")
                        .append(number);
            }
            case 5 -> {
                whole(format, flags, width, "", expressions.one(List.of("hd", "hhd")));
                arguments.append(", (int) ").append(number);
            }
            case 6 -> {
                format.append('%')
                        .append("-".equals(flags) ? "-" : "")
                        .append(width)
                        .append('c');
                arguments.append(", 'A' + (int) (").append(number).append(" & 15)");
            }
            case 7 -> {
                format.append('%')
                        .append("-".equals(flags) ? "-" : "")
                        .append(width)
                        .append(precision)
                        .append('s');
                arguments
                        .append(", ")
                        .append(expressions.one(List.of(text, "\"lit\" \"eral\"", "\"\"", text + " + 1")));
            }
            case 8 -> {
                format.append("%*d").append("%.*s");
                arguments
                        .append(", (int) (")
                        .append(number)
                        .append(" & 7), 42, 2, ")
                        .append(text);
            }
            default -> {
                format.append('%').append(flags).append(width).append(precision);
                format.append(expressions.one(List.of("f", "g", "e", "G", "E")));
                arguments.append(", ").append(expressions.floating(scope, 2));
            }
        }
    }

    /** Of the flags only those that mean something for the kind. */
    private static void whole(StringBuilder format, String flags, String width, String precision, String kind) {
        boolean signed = kind.endsWith("d") || kind.endsWith("i");
        boolean meant = "+".equals(flags) ? signed : !"#".equals(flags) || kind.matches("l?[xXo]");
        boolean zeros = "0".equals(flags) && !precision.isEmpty();
        format.append('%')
                .append(meant && !zeros ? flags : "")
                .append(width)
                .append(precision)
                .append(kind);
    }
}
