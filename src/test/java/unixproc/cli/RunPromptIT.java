package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unixproc.console.PtySession;
import unixproc.lab.remote.RealLab;

/** The prompt of a run, as a person at a terminal uses it. */
@Timeout(300)
class RunPromptIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PROGRAM = """
            #include <stdio.h>
            #include <unistd.h>
            #include <sys/wait.h>
            int main(void) {
                int status;
                if (fork() > 0) {
                    wait(&status);
                } else {
                    _exit(7);
                }
                return 3;
            }
            """;

    @TempDir
    private Path home;

    @AfterEach
    void nothingIsLeft() {
        RealLab.nothingIsLeft();
    }

    private PtySession start() throws IOException {
        String file = Files.writeString(home.resolve("program.c"), PROGRAM).toString();
        return PtySession.of(FollowedProgram.command(file).toArray(String[]::new))
                .size(100, 40)
                .environment("HOME", home.toString())
                .start();
    }

    @Test
    void stepsOneProcessWhileTheOthersAreHeldAndLooksAtThem() throws Exception {
        try (PtySession session = start()) {
            session.waitFor("▶ fork()", PATIENCE);
            session.waitFor("run 0>", PATIENCE);
            session.type("\n");
            session.waitFor("run 1>", PATIENCE);
            session.type(":tree\n");
            session.waitFor("└── B", PATIENCE);
            session.type("@B\n");
            session.waitFor("fork() = 0", PATIENCE);
            session.type(":code\n");
            session.waitFor("A ▶    7          wait(&status);", PATIENCE);
            session.type("@B\n");
            session.waitFor("+++ exited with 7 +++", PATIENCE);
            assertThat(session.output()).doesNotContain("wait4(-1, &status, 0, NULL) =");
            session.type(":go\n");
            session.waitFor("exited with 3 after", PATIENCE);
            session.type(":timeline\n");
            session.waitFor("reaped", PATIENCE);
            session.type("\n");
            assertThat(session.exitStatus()).isEqualTo(3);
            assertThat(session.modes()).isEqualTo(session.modesBefore());
        }
    }

    @Test
    void goesBackByStartingAfreshWithTheSameChoices() throws Exception {
        try (PtySession session = start()) {
            session.waitFor("run 0>", PATIENCE);
            session.type("\n");
            session.waitFor("run 1>", PATIENCE);
            session.type("@B\n");
            session.waitFor("run 2>", PATIENCE);
            session.type(":back\n");
            session.waitFor("brought to step 1", PATIENCE);
            session.waitFor("run 1>", PATIENCE);
            session.type(":quit\n");
            session.exitStatus();
        }
    }
}
