package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unixproc.console.PtySession;

/** A program's text comes out as with gcc, whether a script brings it or it is pasted at the prompt. */
@Timeout(300)
class PastedLikeGccIT {
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    /** Both processes run what stands below a fork. */
    private static final String STATEMENTS = """
            int p = fork();
            printf("both\\n");
            int s = 0;

            if (p == 0) {
                sleep(1);
                exit(3);
            }
            wait(&s); // for the child
            printf("%d\\n", WEXITSTATUS(s));
            """;

    @TempDir
    Path directory;

    /** The last one still sleeps when the script is at its end. */
    @Test
    void programsOneAfterTheOtherInOneScript() throws Exception {
        StringBuilder script = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (Path program : programs()) {
            script.append(Files.readString(program));
            expected.addAll(new Gcc(directory).runs(program, List.of()).lines());
        }
        ProgramRun run = script(script.toString());
        assertThat(Gcc.onTheTerminal(run.out())).isEqualTo(expected);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    private static List<Path> programs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/unixproc/pasted"))) {
            return files.sorted().toList();
        }
    }

    private static ProgramRun script(String text) {
        return ProgramRun.inThisJvm(Map.of("LANG", "C"), text, "lab", "--plain");
    }

    @Test
    void statementsInAScript() throws Exception {
        ProgramRun run = script(STATEMENTS);
        assertThat(Gcc.onTheTerminal(run.out())).isEqualTo(new Gcc(directory).says(STATEMENTS));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void statementsPastedAtThePrompt() throws Exception {
        List<String> expected = new Gcc(directory).says(STATEMENTS);
        try (PtySession session =
                StartedProgram.on(directory, "lab").size(100, 60).start()) {
            session.waitFor("Try fork()", PATIENCE);
            session.type(STATEMENTS);
            session.waitUntil("all that gcc's says", lines -> said(lines).equals(expected), PATIENCE);
            List<String> twice =
                    Stream.concat(expected.stream(), expected.stream()).toList();
            session.type("\u001b[200~" + STATEMENTS + "\u001b[201~\n");
            session.waitUntil("the same between marks", lines -> said(lines).equals(twice), PATIENCE);
            session.type(":quit\n");
            assertThat(session.exitStatus()).isZero();
        }
    }

    /** Whatever stands on the terminal besides calls and what is typed. */
    private static List<String> said(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> line.matches("(\\[tty] )?(both|3)"))
                .map(line -> line.replace("[tty] ", ""))
                .toList();
    }

    /** Nobody is left who would wake A of its own accord, so that waiting longer is no use. */
    @Test
    void aScriptSaysWhomItHasWaitedFor() {
        ProgramRun run = script("fork()\nwait(&s)\ngetpid()\n");
        assertThat(run.err())
                .hasLineCount(1)
                .contains("line 3", "the script has waited for A, which is still asleep in wait", "@B")
                .doesNotContain("Ctrl-C");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void theNextLineOfAScriptWaitsForOneWhoseChildStillSleeps() {
        ProgramRun run = script("fork() #=> B\n@B usleep(300000); exit(4)\nwait(&s) #=> B\nWEXITSTATUS(s) #=> 4\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    /** What stops in the middle, for want of room, does not keep its parent waiting. */
    @Test
    void aProgramThatCannotGoOnIsOver() throws IOException {
        Path program = directory.resolve("stops.c");
        Files.writeString(program, """
                char small[4];
                int main(void) {
                    int s;
                    if (fork() == 0) { printf("child\\n"); read(0, small, 100); }
                    wait(&s);
                    return WEXITSTATUS(s) + 4;
                }
                """);
        ProgramRun run = ProgramRun.inThisJvm(Map.of("LANG", "C"), "", "lab", "--plain", program.toString());
        assertThat(run.status()).isEqualTo(5);
    }
}
