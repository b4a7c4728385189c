package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import unixproc.lab.LabGone;
import unixproc.lab.LabProcess;

/** A lab in full swing, parts of which are killed by a stranger. */
@Timeout(180)
class KilledLabIT {
    private Talk talk;
    private long keeper;
    private Collection<Long> everybody;

    @BeforeEach
    void begin() {
        talk = new Talk(RealLab.start()).ready();
        long init = talk.lab().init();
        keeper = ProcessHandle.of(init).orElseThrow().parent().orElseThrow().pid();
        talk.run("A", "fork(); fork()");
        talk.run("B", "sleep(1000)");
        talk.run("C", "fork()");
        talk.run("A", "kill(C, SIGSTOP)");
        talk.run("D", "fork()");
        String orphan = talk.lab().processes().stream()
                .filter(process -> process.parent().equals("D"))
                .findFirst()
                .orElseThrow()
                .letter();
        talk.run("D", "exit(0)");
        talk.run(orphan, "sleep(1000)");
        runInAChild("daemon(0, 0); sleep(1000)");
        runInAChild("execlp(\"sleep\", \"sleep\", \"1000\")");
        runInAChild("for (i = 1; i < 32; i++) signal(i, SIG_IGN); pause()");
        talk.start("A", "while (1) ;");
        everybody = new TreeSet<>(Remains.of(keeper));
        assertThat(everybody).hasSizeGreaterThanOrEqualTo(10);
    }

    private void runInAChild(String line) {
        talk.run("A", "fork()");
        List<LabProcess> all = talk.lab().processes();
        talk.run(all.get(all.size() - 1).letter(), line);
    }

    @AfterEach
    void nothingIsLeft() {
        talk.close();
        Remains.areGone(everybody);
        RealLab.nothingIsLeft();
    }

    @Test
    void lostInitTakesAllWithItAndIsTold() {
        kill(talk.lab().init());
        Remains.areGone(everybody);
        assertThatThrownBy(() -> talk.settle()).isInstanceOf(LabGone.class);
    }

    @Test
    void lostKeeperTakesAllWithItAndIsTold() {
        kill(keeper);
        Remains.areGone(everybody);
        assertThatThrownBy(() -> talk.settle()).isInstanceOf(LabGone.class);
    }

    @Test
    void whenInitAndKeeperAreLostTogetherTheTutorEndsTheRest() {
        kill(keeper);
        kill(talk.lab().init());
        assertThatThrownBy(() -> talk.settle()).isInstanceOf(LabGone.class);
        talk.close();
        Remains.areGone(everybody);
    }

    @Test
    void aStoppedInitNoticesThatTheKeeperIsLost() throws Exception {
        send("STOP", talk.lab().init());
        kill(keeper);
        Remains.areGone(everybody);
    }

    @Test
    void aStoppedInitIsNoHindrance() throws Exception {
        send("STOP", talk.lab().init());
        talk.close();
        Remains.areGone(everybody);
    }

    @Test
    void aStoppedKeeperIsNoHindrance() throws Exception {
        send("STOP", keeper);
        talk.close();
        Remains.areGone(everybody);
    }

    @Test
    void aProcessKilledInACallIsOneThatEnded() {
        kill(talk.process("B").pid());
        talk.until("the end of B", () -> !talk.process("B").isAlive());
        talk.lab().interrupt(talk.process("A"));
        assertThat(talk.settle()).contains("B ended 0x9", "A rejected INTERRUPTED in the middle");
        assertThat(talk.run("A", "waitpid(B, &s)"))
                .anyMatch(line -> line.startsWith("A waitpid(") && line.contains("= B [s=0x9: "));
    }

    @Test
    void closingEndsTheSleepingTheStoppedTheOrphanedAndTheBusy() {
        talk.close();
        Remains.areGone(everybody);
    }

    @Test
    void afreshEndsThemToo() {
        talk.lab().afresh();
        talk.settle();
        assertThat(Remains.of(keeper)).hasSize(3);
        assertThat(talk.run("A", "getpid()")).contains("A getpid() = A");
    }

    private static void send(String signal, long pid) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                        .start()
                        .waitFor())
                .isZero();
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }
}
