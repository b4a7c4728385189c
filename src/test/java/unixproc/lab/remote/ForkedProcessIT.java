package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unixproc.lab.LabProcess;

/** What a forked JVM must be for it to be a plain Unix process. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForkedProcessIT {
    private Path log;
    private int before;
    private Talk talk;

    /** One lab that keeps a record of the classes it loads, begun afresh for each test. */
    @BeforeAll
    void open(@TempDir Path directory) throws IOException {
        log = directory.resolve("classes");
        talk = new Talk(RealLab.start("-Xlog:class+load=info:file=" + log + ":pid:filecount=0")).ready();
        before = classes().size();
        assertThat(before).isPositive();
    }

    @BeforeEach
    void begin() {
        talk.afresh();
    }

    @AfterEach
    void noClassWasLoaded() throws IOException {
        List<String> all = classes();
        assertThat(all.subList(before, all.size())).isEmpty();
    }

    @AfterAll
    void nothingIsLeft() {
        talk.close();
        RealLab.nothingIsLeft();
    }

    @Test
    void hasOneThreadAndNoSignalBlockedIgnoredOrCaughtThatAProgramWouldNotHave() throws IOException {
        talk.run("A", "fork(); fork()");
        for (LabProcess process : talk.lab().processes()) {
            List<String> status = Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"));
            assertThat(status).as(process.letter()).contains("Threads:\t1", "SigBlk:\t0000000000000000");
            assertThat(status).contains("SigPnd:\t0000000000000000", "ShdPnd:\t0000000000000000");
        }
    }

    /** What becomes of it is asserted after every test here. */
    @Test
    void loadsNoClass() {
        talk.run("A", "int i; for (i = 0; i < 3; i++) { fork() || (pipe(p), write(p[1], \"x\"), close(p[0])); }");
        talk.run("B", "nosuchcall(1)");
        talk.run("B", "open(\"/nonexistent\", O_RDONLY) == -1 && errno == ENOENT");
        talk.run("A", "wait()");
        assertThat(talk.run("B", "exit(3)")).contains("B ended 0x300");
    }

    private List<String> classes() throws IOException {
        return Files.readAllLines(log);
    }

    @Test
    void firstFreeDescriptorIsThree() {
        assertThat(talk.run("A", "open(\"/dev/null\", O_RDONLY)")).contains("A open(\"/dev/null\", O_RDONLY) = 3");
        talk.run("A", "fork()");
        assertThat(talk.run("B", "open(\"/dev/null\", O_RDONLY)")).contains("B open(\"/dev/null\", O_RDONLY) = 4");
    }

    @Test
    void endsByTheVerySignalItWasSent() {
        for (int signal : new int[] {1, 2, 3, 9, 10, 12, 13, 14, 15}) {
            List<String> told = talk.run("A", "pid = fork(); pid && kill(pid, " + signal + "); pid && wait(&s)");
            String wanted = "=0x" + Integer.toHexString(signal) + ":";
            assertThat(told).as("signal %d", signal).anyMatch(line -> line.contains(wanted));
        }
    }
}
