package unixproc.c.generated;

import java.util.List;
import java.util.Random;

/**
 * Expressions whose value C defines, given that signed numbers wrap: divisors are small and positive, shifts short,
 * indices within their arrays, and nothing has an effect.
 */
final class GeneratedExpressions {
    static final List<String> TYPES = List.of(
            "char",
            "signed char",
            "unsigned char",
            "short",
            "unsigned short",
            "int",
            "unsigned",
            "long",
            "unsigned long",
            "long long");

    private static final List<String> LITERALS = List.of(
            "0",
            "1",
            "2",
            "7",
            "-1",
            "100",
            "255",
            "0x7f",
            "0xff00",
            "0377",
            "'a'",
            "'\\n'",
            "'\\0'",
            "12L",
            "3u",
            "40ul",
            "65535",
            "2147483647",
            "-2147483647",
            "0x80000000",
            "4294967295u",
            "9223372036854775807",
            "'\\x41'",
            "1000000007",
            "-128");

    private final Random random;

    GeneratedExpressions(Random random) {
        this.random = random;
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String type() {
        return one(TYPES);
    }

    /** A whole number, of whatever type. */
    String integer(Scope scope, int depth) {
        if (depth <= 0) {
            return leaf(scope);
        }
        String a = integer(scope, depth - 1);
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> "(" + a + one(List.of(" + ", " - ", " * ")) + integer(scope, depth - 1) + ")";
            case 3 -> "(" + a + one(List.of(" & ", " | ", " ^ ")) + integer(scope, depth - 1) + ")";
            case 4 -> "(" + a + one(List.of(" / ", " % ")) + divisor(scope, depth) + ")";
            case 5 -> "(" + a + one(List.of(" << ", " >> ")) + "(" + integer(scope, depth - 2) + " & 7))";
            case 6, 7 -> "(" + a + comparison() + integer(scope, depth - 1) + ")";
            case 8 -> "(" + a + one(List.of(" && ", " || ")) + integer(scope, depth - 1) + ")";
            case 9 -> one(List.of("-", "~", "!", "+")) + "(" + a + ")";
            case 10 -> "(" + type() + ") " + "(" + a + ")";
            case 11 -> "(" + a + " ? " + integer(scope, depth - 1) + " : " + integer(scope, depth - 1) + ")";
            case 12 -> call(scope, a, depth);
            case 13 -> "(" + floating(scope, 1) + comparison() + floating(scope, 1) + ")";
            case 14 -> "sizeof(" + a + ")";
            default -> a + one(List.of(" + ", " - ", " ^ ", " == ")) + leaf(scope);
        };
    }

    private String comparison() {
        return one(List.of(" < ", " > ", " <= ", " >= ", " == ", " != "));
    }

    String divisor(Scope scope, int depth) {
        return "(((" + integer(scope, depth - 2) + ") & 15) + 1)";
    }

    private String call(Scope scope, String a, int depth) {
        return scope.pure.isEmpty()
                ? "(" + a + ", " + leaf(scope) + ")"
                : one(scope.pure) + "(" + a + ", " + integer(scope, depth - 2) + ")";
    }

    private String leaf(Scope scope) {
        return random.nextInt(3) == 0 || scope.readable.isEmpty() ? one(LITERALS) : one(scope.readable);
    }

    /** A number with a fraction, small enough to stay exact or nearly so. */
    String floating(Scope scope, int depth) {
        if (depth <= 0) {
            return scope.floating.isEmpty() || random.nextInt(3) == 0 ? freshFloating(scope) : one(scope.floating);
        }
        String a = floating(scope, depth - 1);
        return switch (random.nextInt(4)) {
            case 0 -> "(" + a + " + " + floating(scope, depth - 1) + ")";
            case 1 -> "(" + a + " - " + floating(scope, depth - 1) + ")";
            case 2 -> "(" + a + " * " + floating(scope, depth - 1) + ")";
            default -> "(" + a + " / " + one(List.of("2", "3.0", "0.5f", "7", "-1.25")) + ")";
        };
    }

    /** One that no variable has grown in. */
    String freshFloating(Scope scope) {
        return random.nextBoolean()
                ? one(List.of("1.5", "0.25f", "-3.75", "1e3", "0.1", "2.f", ".5", "100.0"))
                : "((" + leaf(scope) + ") & 1023) " + one(List.of("* 0.5", "/ 8.0", "+ 0.25f", "- 0.1"));
    }
}
