package unixproc.c;

import static org.assertj.core.api.Assertions.assertThat;

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
}
