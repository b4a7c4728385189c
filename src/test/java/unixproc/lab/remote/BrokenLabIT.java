package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unixproc.lab.LabGone;
import unixproc.lab.Rails;
import unixproc.lab.remote.jvm.LabJvmCommand;
import unixproc.lab.remote.jvm.LabLauncher;

/** A lab that is something else is noticed and told, and nothing waits for it for ever. */
@Timeout(120)
class BrokenLabIT {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofSeconds(1);

    @TempDir
    private Path directory;

    @AfterEach
    void nothingIsLeft() {
        RealLab.nothingIsLeft();
    }

    @Test
    void oneThatEndsAtOnceIsGone() {
        assertThatThrownBy(() -> use(Path.of("false"), LONG))
                .isInstanceOf(LabGone.class)
                .hasMessage("the lab has ended");
    }

    @Test
    void oneThatIsNotThereIsGoneAndTheShellSaysWhy() {
        assertThatThrownBy(() -> use(directory.resolve("nothing"), LONG))
                .isInstanceOfSatisfying(
                        LabGone.class, gone -> assertThat(gone.lastWords()).contains("nothing"));
    }

    @Test
    void oneThatNeverSpeaksIsGivenUp() throws IOException {
        assertThatThrownBy(() -> use(script("exec sleep 60"), SHORT))
                .isInstanceOf(LabGone.class)
                .hasMessage("it did not start within 1 s");
    }

    @Test
    void oneThatBabblesOnItsStandardErrorIsQuoted() throws IOException {
        Path babbler = script("for i in 1 2 3 4 5 6 7 8 9; do echo line $i of 40000 >&2; done; exit 5");
        assertThatThrownBy(() -> use(babbler, LONG))
                .isInstanceOfSatisfying(
                        LabGone.class, gone -> assertThat(gone.lastWords()).endsWith("line 9 of 40000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "good evening\n",
                "\n",
                "\t\t\t\n",
                "hello\n",
                "hello\tone\ttwo\n",
                "init\t99999999999999999999\n",
                "done\tNOTHING\n",
                "done\tFRUIT\t1\t\t\t\t\n",
                "returned\tfork\tfork()\tPID\t3\t3\t\t\t\tx\n",
            })
    void oneThatSaysWhatIsNoMessageIsGone(String saying) throws IOException {
        assertThatThrownBy(() -> listen(saying, SHORT)).isInstanceOf(LabGone.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init\t77\nhello\t77\t1\n",
                "hello\t5\t6\n",
                "done\tNOTHING\t0\t\t\t\t\n",
                "no end of line",
                "waited\t1\t1\n",
                // One connection cannot be both, so the second greeting comes from what has just become A.
                "hello\t5\t0\nhello\t5\t0\n",
            })
    void oneThatSpeaksOutOfTurnIsGivenUp(String saying) throws IOException {
        assertThatThrownBy(() -> listen(saying, SHORT)).isInstanceOf(LabGone.class);
    }

    /** What was said lies there before the time to start is looked at, so even a late word is heard first. */
    private void listen(String saying, Duration timeToStart) throws IOException {
        try (Babbler babbler = new Babbler(directory);
                Talk talk = talk(babbler.program(), timeToStart)) {
            babbler.say(saying);
            talk.ready();
        }
    }

    private static void use(Path java, Duration timeToStart) {
        try (Talk talk = talk(java, timeToStart)) {
            talk.ready();
        }
    }

    private static Talk talk(Path java, Duration timeToStart) {
        LabJvmCommand command = new LabJvmCommand(java, System.getProperty("java.class.path"), List.of(), Rails.USUAL);
        return new Talk(new LabLauncher(command, timeToStart).launch(RealLab.terminal()));
    }

    private Path script(String body) throws IOException {
        Path file = Files.writeString(directory.resolve("java"), "#!/bin/sh\n" + body + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
