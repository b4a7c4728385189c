package unixproc.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a forked JVM must be for it to be a plain Unix process. */
@Timeout(180)
class ForkedProcessIT {
    @TempDir
    private Path directory;

    @AfterEach
    void nothingIsLeft() {
        RealLab.nothingIsLeft();
    }

    @Test
    void hasOneThreadAndNoSignalBlockedIgnoredOrCaughtThatAProgramWouldNotHave() throws IOException {
        try (Talk talk = new Talk(RealLab.start())) {
            talk.ready();
            talk.run("A", "fork(); fork()");
            for (LabProcess process : talk.lab().processes()) {
                List<String> status = Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"));
                assertThat(status).as(process.letter()).contains("Threads:\t1", "SigBlk:\t0000000000000000");
                assertThat(status).contains("SigPnd:\t0000000000000000", "ShdPnd:\t0000000000000000");
            }
        }
    }

    @Test
    void loadsNoClass() throws IOException {
        Path log = directory.resolve("classes");
        String flag = "-Xlog:class+load=info:file=" + log + ":pid:filecount=0";
        try (Talk talk = new Talk(RealLab.start(flag))) {
            talk.ready();
            long before = classes(log);
            talk.run("A", "int i; for (i = 0; i < 3; i++) { fork() || (pipe(p), write(p[1], \"x\"), close(p[0])); }");
            talk.run("B", "nosuchcall(1)");
            talk.run("B", "open(\"/nonexistent\", O_RDONLY) == -1 && errno == ENOENT");
            talk.run("A", "wait()");
            talk.run("B", "exit(3)");
            assertThat(before).isPositive();
            assertThat(Files.readAllLines(log).subList((int) before, (int) classes(log)))
                    .isEmpty();
        }
    }

    private static long classes(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.count();
        }
    }

    @Test
    void firstFreeDescriptorIsThree() {
        try (Talk talk = new Talk(RealLab.start())) {
            talk.ready();
            assertThat(talk.run("A", "open(\"/dev/null\", O_RDONLY)")).contains("A open(\"/dev/null\", O_RDONLY) = 3");
            talk.run("A", "fork()");
            assertThat(talk.run("B", "open(\"/dev/null\", O_RDONLY)")).contains("B open(\"/dev/null\", O_RDONLY) = 4");
        }
    }

    @Test
    void endsByTheVerySignalItWasSent() {
        try (Talk talk = new Talk(RealLab.start())) {
            talk.ready();
            for (int signal : new int[] {1, 2, 3, 9, 10, 12, 13, 14, 15}) {
                List<String> told = talk.run("A", "pid = fork(); pid && kill(pid, " + signal + "); pid && wait(&s)");
                String wanted = "=0x" + Integer.toHexString(signal) + ":";
                assertThat(told).as("signal %d", signal).anyMatch(line -> line.contains(wanted));
            }
        }
    }
}
