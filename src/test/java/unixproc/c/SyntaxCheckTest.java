package unixproc.c;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a text needs another line. */
class SyntaxCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fork()",
                "fork",
                "x = 5",
                "x = ",
                "\"abc",
                "if (x) a();",
                "}",
                ")",
                "else",
                "write(1, \"(\")",
                "write(1, '{')",
                "open /etc/{x",
                "int main() { fork(); }",
                "fork() &&",
                "# {",
                "// {",
                "{ }",
                "a b {",
                "echo \\\\",
                "/* { */",
                "if (x) { } else { }",
                "do { } while (0);",
                "$(",
                "x @ {",
            })
    void aWholeOrWrongTextIsComplete(String text) {
        assertThat(SyntaxCheck.isComplete(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (x) {",
                "if (x)",
                "while (1)",
                "while (1) {\nfork();",
                "getpid(",
                "write(1,",
                "write(1,\n \"x\"",
                "p[",
                "/* abc",
                "do { }",
                "do",
                "int main(void)",
                "int main(void)\n{",
                "if (x) a(); else",
                "(fork() &&",
                "switch (x) { case 1:",
                "signal(SIGINT, {",
                "for (;;)",
                "for (i = 0;",
                "abc \\",
                "int p[2] = {1,",
                "void h(int s)",
                "{",
                "x = fork() /*",
                "signal SIGUSR1 {",
            })
    void anOpenTextIsNot(String text) {
        assertThat(SyntaxCheck.isComplete(text)).isFalse();
    }

    @Test
    void aProgramGoesOnBehindItsMain() {
        String program = "#include <stdio.h>\nint main(void)\n{\n    later();\n}";
        for (String next : List.of(
                "", "void later(void)", "\tint x;", "#define N 5", "/* said */", "static int n;", "foo_t *f(int a)")) {
            assertThat(SyntaxCheck.goesOn(program, next)).as(next).isTrue();
        }
        for (String next :
                List.of(":tree", "@B getpid()", "fork()", "kill B SIGTERM", "int x = 5 #=> 5", "# a remark")) {
            assertThat(SyntaxCheck.goesOn(program, next)).as(next).isFalse();
        }
        assertThat(SyntaxCheck.goesOn("int x = 5;", "int y = 6;")).isFalse();
    }

    @Test
    void aFunctionWithAMistakeInItIsReadToItsEnd() {
        assertThat(SyntaxCheck.isComplete("int main(void) {\n    int x = = 3;")).isFalse();
        assertThat(SyntaxCheck.isComplete("int main(void) {\n    int x = = 3;\n}"))
                .isTrue();
        assertThat(SyntaxCheck.isComplete("while (1) { x = = 3")).isTrue();
    }
}
