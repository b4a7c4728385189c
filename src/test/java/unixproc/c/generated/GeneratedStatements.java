package unixproc.c.generated;

import java.util.List;
import java.util.Random;

/** Statements that end: loops of a few turns, jumps forward only. */
final class GeneratedStatements {
    private final Random random;
    private final GeneratedExpressions expressions;
    private final GeneratedPrints prints;
    private final String text;
    private int names;

    /**
     * @param text a string of at least two characters that every statement may print
     */
    GeneratedStatements(Random random, GeneratedExpressions expressions, String text) {
        this.random = random;
        this.expressions = expressions;
        this.prints = new GeneratedPrints(random, expressions);
        this.text = text;
    }

    String name(String front) {
        return front + names++;
    }

    String block(Scope outer, int depth, int count) {
        Scope scope = outer.inner();
        StringBuilder block = new StringBuilder("{\n");
        for (int i = 0; i < count; i++) {
            block.append(statement(scope, depth)).append('\n');
        }
        return block.append("}").toString();
    }

    String declaration(Scope scope, String storage) {
        // A name that is used outside hides the outer one, as long as nothing in the block has named that before.
        String variable = name("v");
        String type = expressions.type();
        String value = storage.isEmpty() ? expressions.integer(scope, 2) : Integer.toString(random.nextInt(100));
        scope.declare(variable);
        return storage + type + " " + variable + " = " + value + ";";
    }

    String statement(Scope scope, int depth) {
        boolean small = depth <= 0;
        return switch (random.nextInt(small ? 9 : 18)) {
            case 0, 1 -> prints.print(scope, text);
            case 2, 3, 4 -> change(scope);
            case 5 -> declaration(scope, random.nextInt(4) == 0 ? "static " : "");
            case 6 -> floating(scope);
            case 7 -> act(scope);
            case 8 -> hiding(scope);
            case 9, 10 ->
                "if (" + expressions.integer(scope, 2) + ") " + block(scope, depth - 1, 2)
                        + (random.nextBoolean() ? " else " + block(scope, depth - 1, 2) : "");
            case 11, 12 -> counted(scope, depth);
            case 13 -> loop(scope, depth);
            case 14, 15 -> choice(scope, depth);
            case 16 -> jump(scope, depth);
            default -> block(scope, depth - 1, 3);
        };
    }

    private String change(Scope scope) {
        String target = expressions.one(scope.changeable);
        return switch (random.nextInt(7)) {
            case 0, 1, 2 -> target + " = " + expressions.integer(scope, 3) + ";";
            case 3 ->
                target + expressions.one(List.of(" += ", " -= ", " *= ", " &= ", " |= ", " ^= "))
                        + expressions.integer(scope, 2) + ";";
            case 4 -> target + expressions.one(List.of(" /= ", " %= ")) + expressions.divisor(scope, 3) + ";";
            case 5 ->
                target + expressions.one(List.of(" <<= ", " >>= ")) + "(" + expressions.integer(scope, 1) + ") & 7;";
            default -> expressions.one(List.of("++", "--")) + target + ";";
        };
    }

    private String floating(Scope scope) {
        if (!scope.floating.isEmpty() && random.nextBoolean()) {
            return expressions.one(scope.floating) + " = " + expressions.freshFloating(scope) + ";";
        }
        String variable = name("d");
        String line = expressions.one(List.of("double ", "float ")) + variable + " = "
                + expressions.freshFloating(scope) + ";";
        scope.floating.add(variable);
        return line;
    }

    private String act(Scope scope) {
        // What a call changes is not named beside it: the order of the two is open in C.
        String kept = expressions.one(scope.changeable);
        return scope.acting.isEmpty()
                ? change(scope)
                : (kept.startsWith("*") ? "" : kept + " = ") + expressions.one(scope.acting) + "("
                        + expressions.integer(scope, 2) + ", " + expressions.integer(scope, 1) + ");";
    }

    /** A block with a variable that hides one of the same name, and steps whose values are kept. */
    private String hiding(Scope scope) {
        String outer = name("h");
        String type = expressions.type();
        String kept = expressions.one(scope.changeable);
        return type + " " + outer + " = " + expressions.integer(scope, 1) + "; { " + expressions.type() + " " + outer
                + " = " + expressions.integer(scope, 1) + "; " + kept + " = "
                + expressions.one(List.of(outer + "++", "++" + outer, outer + "--", "--" + outer, "-" + outer)) + "; "
                + "printf(\"%d %ld\\n\", (int) " + outer + ", (long) " + kept + "); } printf(\"%ld\\n\", (long) "
                + outer + ");";
    }

    private String counted(Scope scope, int depth) {
        String counter = name("i");
        Scope inside = scope.inner();
        inside.readable.add(counter);
        String skip = random.nextInt(3) == 0
                ? "if (" + expressions.integer(inside, 1) + ") " + expressions.one(List.of("continue;", "break;"))
                : "";
        return "for (int " + counter + " = 0; " + counter + " < " + (1 + random.nextInt(4)) + "; " + counter + "++) {\n"
                + skip + block(inside, depth - 1, 2) + "\n}";
    }

    private String loop(Scope scope, int depth) {
        String counter = name("w");
        String body = block(scope, depth - 1, 2);
        return random.nextBoolean()
                ? "int " + counter + " = " + random.nextInt(4) + "; while (" + counter + "-- > 0) " + body
                : "int " + counter + " = 0; do " + body + " while (++" + counter + " < " + random.nextInt(3) + ");";
    }

    private String choice(Scope scope, int depth) {
        StringBuilder choice = new StringBuilder("switch ((" + expressions.integer(scope, 2) + ") & 3) {\n");
        for (int i = 0; i < 3; i++) {
            choice.append(i == 2 && random.nextBoolean() ? "default" : "case " + i)
                    .append(": ");
            choice.append(block(scope, depth - 1, 1)).append(random.nextBoolean() ? " break;\n" : "\n");
        }
        return choice.append("}").toString();
    }

    private String jump(Scope scope, int depth) {
        String label = name("out");
        return "if (" + expressions.integer(scope, 2) + ") goto " + label + ";\n" + block(scope, depth - 1, 2) + "\n"
                + label + ": ;";
    }
}
