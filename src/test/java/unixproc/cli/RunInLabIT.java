package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unixproc.lab.remote.RealLab;

/** {@code :run} in the lab: a program as a child of the current process. */
@Timeout(300)
class RunInLabIT {
    @TempDir
    private Path home;

    @AfterEach
    void nothingIsLeft() {
        RealLab.nothingIsLeft();
    }

    private ProgramRun lab(String... lines) throws IOException, InterruptedException {
        return StartedProgram.run(home, FollowedProgram.unixproc("lab"), String.join("\n", lines) + "\n");
    }

    private static List<String> withoutPids(ProgramRun run) {
        return run.out().replaceAll("\\b\\d{2,}\\b", "PID").lines().toList();
    }

    @Test
    void theProgramIsAChildWithALetterAndIsWaitedFor() throws Exception {
        Path program = Files.writeString(home.resolve("program.c"), """
                #include <stdio.h>
                #include <unistd.h>
                #include <sys/wait.h>
                int main(void) {
                    if (fork() == 0) _exit(7);
                    wait(0);
                    printf("parent %d\\n", getppid() > 1);
                    return 3;
                }
                """);
        ProgramRun run = lab("getpid()", ":run " + program, "wait(&s)", "fork()");
        assertThat(run.err()).isEmpty();
        assertThat(withoutPids(run))
                .startsWith("[A PID] getpid() = PID", "[B PID] ./program", "[B PID] fork() = PID (C)")
                .contains(
                        "[C PID] exit_group(7)",
                        "[B PID] getppid() = PID",
                        "[tty] parent 1",
                        "[B PID] +++ exited with 3 +++",
                        "--- the account ---")
                .containsSubsequence("[B PID] write(1, \"parent 1\\n\", 9) = 9", "[tty] parent 1")
                .endsWith(
                        "[A PID] wait(&s) = -1 ECHILD (No child processes)",
                        "[A PID] fork() = PID (D)",
                        "[D PID] fork() = 0");
    }

    @Test
    void theLabsRailsHoldTheProgramToo() throws Exception {
        Path outside = home.resolve("outside");
        ProgramRun run = lab(":run touch " + outside);
        assertThat(run.out()).contains("Permission denied");
        assertThat(outside).doesNotExist();
    }

    @Test
    void whatCannotBeRunIsSaidInOneLine() throws Exception {
        ProgramRun run = lab(":run nosuchprogram");
        assertThat(run.err()).hasLineCount(1).contains("there is no file and no program nosuchprogram");
        assertThat(run.status()).isEqualTo(2);
    }
}
