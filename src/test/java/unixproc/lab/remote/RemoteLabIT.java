package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The real lab keeps the contract, and order where only the kernel can cause it; one lab, begun afresh for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemoteLabIT extends LabContract {
    private Talk lab;

    @BeforeAll
    void open() {
        lab = new Talk(RealLab.start()).ready();
    }

    @Test
    void aChildOutlivesItsParentAsFromAShell() {
        for (int i = 0; i < 10; i++) {
            Talk talk = lab.afresh();
            talk.run("A", "fork()");
            assertThat(talk.run("A", "execvp(\"true\", \"true\")"))
                    .contains("A ended 0x0")
                    .noneMatch(line -> line.startsWith("B ended"));
            assertThat(talk.run("B", "getppid()")).contains("B getppid() = init");
            assertThat(talk.run("B", "write(1, \"still here\\n\")")).contains("tty still here");
        }
    }

    @Test
    void aFirstProcessIsAJobAndNotTheLeaderOfItsSession() {
        Talk talk = lab.afresh();
        assertThat(talk.run("A", "getpgrp()")).contains("A getpgrp() = A");
        assertThat(talk.run("A", "getsid()")).contains("A getsid(0) = init");
        assertThat(talk.run("A", "tcgetpgrp(0)")).contains("A tcgetpgrp(0) = A");
        assertThat(talk.run("A", "setsid()")).contains("A setsid() = -1 EPERM");
    }

    @Test
    void theTerminalGoesToTheNextFirstProcessWhenOneHasEnded() {
        Talk talk = lab.afresh();
        assertThat(talk.run("A", "exit(0)")).contains("B started");
        assertThat(talk.run("B", "tcgetpgrp(0)")).contains("B tcgetpgrp(0) = B");
    }

    /** The job in the foreground keeps the terminal, also as another program, and the one beside it gets it afterwards. */
    @Test
    void aProgramInTheForegroundKeepsTheTerminal() {
        Talk talk = lab.afresh();
        talk.run("A", "execlp(\"sleep\", \"sleep\", \"60\")");
        assertThat(talk.run("B", "tcgetpgrp(0)")).contains("B tcgetpgrp(0) = A");
        ProcessHandle.of(talk.process("A").pid()).ifPresent(ProcessHandle::destroyForcibly);
        talk.until("the end of A", () -> !talk.process("A").isAlive());
        talk.settle();
        assertThat(talk.run("B", "tcgetpgrp(0)")).contains("B tcgetpgrp(0) = B");
    }

    /** First processes share the scope in which the kernel keeps the lab's signals. */
    @Test
    void aProgramThatOneFirstProcessHasBecomeCanBeSignalledByTheNext() {
        Talk talk = lab.afresh();
        talk.run("A", "execlp(\"sleep\", \"sleep\", \"60\")");
        assertThat(talk.run("B", "kill(A, SIGTERM)")).anyMatch(line -> line.endsWith("SIGTERM) = 0"));
        talk.until("the end of A", () -> !talk.process("A").isAlive());
    }

    @Override
    protected Talk begin() {
        return lab.afresh();
    }

    @Override
    protected void end(Talk talk) {
        // The next test ends everybody who is there.
    }

    @AfterAll
    void close() {
        lab.close();
        RealLab.nothingIsLeft();
    }
}
