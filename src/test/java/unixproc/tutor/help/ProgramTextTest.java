package unixproc.tutor.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unixproc.text.Language;

/** Which lines are one text, in a script and when pasted. */
class ProgramTextTest {
    private final PromptAssistant assistant = new PromptAssistant(Language.EN, false);

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', nullValues = "none", textBlock = """
            int p = fork();           @ printf("x");          @ true
            int p = fork(); // two    @ printf("x"); /* y */  @ true
            int p = fork();           @ ``                    @ true
            int p = fork();           @ // a comment          @ true
            int p = fork();           @ if (p == 0)           @ true
            if (fork() == 0) { f(); } @ exit(0);              @ true
            Fork();                   @ x = 1;                @ true
            int p = fork();           @ getpid()              @ false
            int p = fork();           @ :tree                 @ false
            int p = fork();           @ exit(0); #=> 1        @ false
            int p = fork();           @ # a script's comment  @ false
            fork()                    @ printf("x");          @ false
            int x = 5;                @ x++;                  @ false
            :tree fork();             @ x++;                  @ false
            int main(void) { f(); }   @ void f(void) {        @ true
            int main(void) { f(); }   @ #include <stdio.h>    @ false
            int main(void) { f(); }   @ int main(void) {      @ false
            """)
    void aTextGoesOn(String text, String next, boolean goesOn) {
        assertThat(assistant.goesOn(text, next)).isEqualTo(goesOn);
    }

    @Test
    void anAddressBelongsToItsLineAlone() {
        assertThat(assistant.goesOn("@B fork();", "exit(0);")).isFalse();
        assertThat(assistant.goesOn("fork();", "@B exit(0);")).isFalse();
    }

    @Test
    void manyLinesAreTakenApartAsInAScript() {
        assertThat(assistant.parts(
                        "int x = 1;\nint p = fork();\nif (p == 0)\n  exit(x);\n\nwait(NULL);\n:tree\ngetpid()"))
                .containsExactly(
                        "int x = 1;", "int p = fork();\nif (p == 0)\n  exit(x);\n\nwait(NULL);", ":tree", "getpid()");
    }
}
