package unixproc.c.generated;

import java.util.Random;

/**
 * A program made up of functions, structs and globals, always the same for a number.
 *
 * @param text the definitions; all names of file scope end in the number
 * @param entry the function without parameters that runs it
 */
record GeneratedProgram(String text, String entry) {
    static GeneratedProgram of(long seed, int number) {
        return new Maker(new Random(seed * 1_000_003 + number), number).make();
    }

    /** Makes one program. */
    private static final class Maker {
        private final Random random;
        private final String mark;
        private final GeneratedExpressions expressions;
        private final GeneratedStatements statements;
        private final Scope global = new Scope();
        private final StringBuilder text = new StringBuilder();

        Maker(Random random, int number) {
            this.random = random;
            this.mark = "_" + number;
            this.expressions = new GeneratedExpressions(random);
            this.statements = new GeneratedStatements(random, expressions, "text" + mark);
        }

        GeneratedProgram make() {
            types();
            variables();
            int functions = 1 + random.nextInt(3);
            for (int i = 0; i < functions; i++) {
                pure(i);
            }
            table();
            members();
            for (int i = 0; i < functions; i++) {
                acting(i);
            }
            line("void run" + mark + "(void) {");
            line("long result = 0; struct pair" + mark + " pair = make" + mark + "(" + random.nextInt(50)
                    + ", 'x'), *p = &pair;");
            Scope scope = global.inner();
            scope.declare("result");
            scope.declare("pair.a");
            scope.declare("p->b");
            scope.declare("pair.in.c[" + random.nextInt(3) + "]");
            line(statements.block(scope, 3, 7));
            line("show" + mark + "(pair); p = &copies" + mark + "[1]; *p = pair; show" + mark + "(copies" + mark
                    + "[1]);");
            line("printf(\"%ld %d\\n\", result, (int) sizeof pair); }");
            return new GeneratedProgram(text.toString(), "run" + mark);
        }

        private void line(String line) {
            text.append(line).append('\n');
        }

        private void types() {
            line("#define MIX" + mark + "(a, b) ((a) * 31 + (b))");
            line("#define NAME" + mark + "(x) x ## " + mark);
            line("enum { FIRST" + mark + " = " + random.nextInt(10) + ", SECOND" + mark + " };");
            line("typedef " + expressions.type() + " word" + mark + ";");
            line("struct pair" + mark + " { " + expressions.type() + " a; " + expressions.type() + " b; struct { "
                    + expressions.type() + " c[3]; } in; };");
            global.readable.add("FIRST" + mark);
            global.readable.add("SECOND" + mark);
        }

        private void variables() {
            String front = random.nextBoolean() ? "static " : "";
            line(front + expressions.type() + " g" + mark + " = " + random.nextInt(300) + ";");
            line("word" + mark + " list" + mark + "[4] = {" + random.nextInt(200) + ", 2, 3};");
            line("unsigned char table" + mark + "[2][3] = {{1, 2, 3}, {4, " + random.nextInt(250) + "}};");
            line("char text" + mark + "[] = \"some text\";");
            line("word" + mark + " *to" + mark + " = list" + mark + ";");
            line("int fuel" + mark + ";");
            line("struct pair" + mark + " copies" + mark + "[2];");
            global.declare("g" + mark);
            global.declare("list" + mark + "[" + random.nextInt(4) + "]");
            global.declare("table" + mark + "[" + random.nextInt(2) + "][" + random.nextInt(3) + "]");
            global.declare("*to" + mark);
            global.readable.add("to" + mark + "[2]");
            global.readable.add("text" + mark + "[3]");
            global.readable.add("list" + mark + "[table" + mark + "[0][1] & 3]");
        }

        private void pure(int i) {
            String name = "pure" + i + mark;
            String type = expressions.type();
            Scope scope = global.inner();
            scope.readable.add("x");
            scope.readable.add("y");
            line("static " + type + " " + name + "(" + expressions.type() + " x, " + expressions.type() + " y) {");
            line(expressions.type() + " z = " + expressions.integer(scope, 3) + ";");
            scope.readable.add("z");
            if (random.nextInt(3) == 0) {
                line("if (x > 0 && x < 5) return " + name + "(x - 1, " + expressions.integer(scope, 1) + ");");
            }
            line("if (" + expressions.integer(scope, 1) + ") return " + expressions.integer(scope, 2) + ";");
            line("return " + expressions.integer(scope, 3) + "; }");
            global.pure.add(name);
        }

        private void table() {
            line("int plus" + mark + "(int x, int y) { return x + y; }");
            line("int minus" + mark + "(int x, int y) { return x - y; }");
            line("int (*both" + mark + "[2])(int, int) = {plus" + mark + ", minus" + mark + "};");
            global.pure.add("both" + mark + "[" + random.nextInt(2) + "]");
            global.pure.add("MIX" + mark);
            global.readable.add("NAME" + mark + "(g)");
        }

        private void members() {
            line("struct pair" + mark + " make" + mark + "(int a, int b) { struct pair" + mark
                    + " p = {a, b, {{1, 2}}}; p.in.c[2] = a + b; return p; }");
            line("void show" + mark + "(struct pair" + mark
                    + " p) { printf(\"%ld %ld %ld\\n\", (long) p.a, (long) p.b, " + "(long) p.in.c[2]); p.a = 0; }");
        }

        private void acting(int i) {
            String name = "act" + i + mark;
            Scope scope = global.inner();
            scope.declare("x");
            scope.readable.add("y");
            line(expressions.type() + " " + name + "(" + expressions.type() + " x, " + expressions.type() + " y) {");
            line("if (fuel" + mark + "++ > 50) return 1;");
            line(statements.block(scope, 1, 3));
            line("to" + mark + " = &list" + mark + "[" + random.nextInt(2) + "];");
            line("return " + expressions.integer(scope, 2) + "; }");
            global.acting.add(name);
        }
    }
}
