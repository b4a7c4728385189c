package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;

/** What every lab does, whoever it is. */
@Timeout(180)
public abstract class LabContract {
    private Talk talk;
    private Lab.Account before;

    /** A lab in which there is nobody but a first process, and nothing has happened to that. */
    protected abstract Talk begin() throws Exception;

    /** What is to be done with that lab after a test. */
    protected abstract void end(Talk talk);

    @BeforeEach
    void start() throws Exception {
        talk = begin();
        before = talk.lab().account();
    }

    @AfterEach
    void stop() {
        end(talk);
    }

    /** How many were created and have ended since the first process was there. */
    private Lab.Account account() {
        Lab.Account now = talk.lab().account();
        return new Lab.Account(now.created() - before.created(), now.ended() - before.ended());
    }

    @Test
    void startsWithOneProcessCalledA() {
        assertThat(talk.lab().processes()).singleElement().satisfies(first -> {
            assertThat(first.letter()).isEqualTo("A");
            assertThat(first.parent()).isEmpty();
            assertThat(first.status()).isEqualTo(LabProcess.Status.IDLE);
            assertThat(first.call()).isEmpty();
        });
        assertThat(before.created() - before.ended()).isEqualTo(1);
    }

    @Test
    void aLineIsToldCallByCallAndThenItIsDone() {
        assertThat(talk.run("A", "getpid(); getppid() == 0")).contains("A getpid() = A", "A done");
    }

    @Test
    void aForkIsToldBeforeAnythingOfTheChild() {
        List<String> told = talk.run("A", "pid = fork()");
        assertThat(told).containsSubsequence("A forked B", "A fork() = B", "A done");
        assertThat(told).containsSubsequence("A forked B", "B fork() = 0", "B done");
        assertThat(talk.process("B").parent()).isEqualTo("A");
        assertThat(talk.run("B", "pid")).contains("B pid = 0");
        assertThat(talk.run("B", "getppid()")).contains("B getppid() = A");
        assertThat(talk.run("A", "pid")).contains("A pid = B");
    }

    @Test
    void bothProcessesGoOnWithTheRestOfTheLine() {
        List<String> told = talk.run("A", "write(1, \"one\\n\"); fork(); write(1, \"two\\n\")");
        assertThat(told).filteredOn("tty one"::equals).hasSize(1);
        assertThat(told).filteredOn("tty two"::equals).hasSize(2);
        // When the terminal's text is read is the kernel's business; that it was written before the fork is not.
        assertThat(told).containsSubsequence("A write(1, \"one\\n\", 4) = 4", "A forked B");
    }

    @Test
    void andAndOrDecideInEachProcessForItself() {
        talk.run("A", "fork() && fork() || fork()");
        List<LabProcess> all = talk.lab().processes();
        assertThat(all).hasSize(5).allMatch(process -> process.status() == LabProcess.Status.IDLE);
        assertThat(childrenOf("A"))
                .hasSize(2)
                .allSatisfy(child -> assertThat(childrenOf(child)).hasSize(1));
    }

    private List<String> childrenOf(String letter) {
        return talk.lab().processes().stream()
                .filter(process -> process.parent().equals(letter))
                .map(LabProcess::letter)
                .toList();
    }

    @Test
    void whatTheChildChangesStaysWithTheChild() {
        talk.run("A", "x = 5");
        talk.run("A", "fork()");
        talk.run("B", "x = 6");
        assertThat(talk.run("A", "x")).contains("A x = 5");
        assertThat(talk.run("B", "x")).contains("B x = 6");
    }

    @Test
    void waitFindsAChildThatHasEnded() {
        talk.run("A", "fork()");
        assertThat(talk.run("B", "exit(3)")).containsSubsequence("B exit(3)", "B ended 0x300");
        assertThat(talk.process("B").isAlive()).isFalse();
        assertThat(talk.run("A", "wait(&s)"))
                .contains("A wait(&s) = B [s=0x300: exited with 3]")
                .noneMatch(line -> line.contains("unfinished"));
    }

    @Test
    void waitSleepsUntilAChildEndsAndComesBackAfterThatEndWasTold() {
        talk.run("A", "fork()");
        assertThat(talk.run("A", "wait(&s)")).contains("A wait(&s) <unfinished>");
        assertThat(talk.process("A").status()).isEqualTo(LabProcess.Status.ASLEEP);
        assertThat(talk.process("A").call()).isEqualTo("wait(&s)");
        assertThat(talk.run("B", "exit(3)"))
                .containsSubsequence(
                        "B exit(3)", "B ended 0x300", "A <wait resumed> = B [s=0x300: exited with 3]", "A done");
        assertThat(talk.process("A").status()).isEqualTo(LabProcess.Status.IDLE);
    }

    @Test
    void anEndIsToldBeforeTheWaitThatSawItHoweverCloseTheyAre() {
        for (int i = 1; i <= 20; i++) {
            List<String> told = talk.run("A", "fork() || exit(" + i + "); wait(&s)");
            String child = new String(new char[] {(char) ('A' + i)});
            String status = Integer.toHexString(i << 8);
            String seen = "[s=0x" + status + ": exited with " + i;
            assertThat(told)
                    .containsSubsequence("A forked " + child, child + " exit(" + i + ")", child + " ended 0x" + status);
            int end = told.indexOf(child + " ended 0x" + status);
            assertThat(told.subList(end, told.size())).anyMatch(line -> line.startsWith("A ") && line.contains(seen));
        }
        assertThat(account()).isEqualTo(new Lab.Account(20, 20));
    }

    @Test
    void waitWithoutAChildFails() {
        assertThat(talk.run("A", "wait()")).contains("A wait(NULL) = -1 ECHILD");
    }

    @Test
    void killEndsAnotherProcess() {
        talk.run("A", "fork()");
        assertThat(talk.run("A", "kill(B, SIGKILL)"))
                .contains("B ended 0x9")
                .anyMatch(line -> line.startsWith("A kill(") && line.endsWith(", SIGKILL) = 0"));
        assertThat(talk.run("A", "wait(&s)")).anyMatch(line -> line.startsWith("A wait(&s) = B [s=0x9"));
    }

    @Test
    void anOrphanComesToInit() {
        talk.run("A", "fork()");
        talk.run("B", "fork()");
        assertThat(talk.run("C", "getppid()")).contains("C getppid() = B");
        talk.run("B", "exit(0)");
        assertThat(talk.run("C", "getppid()")).contains("C getppid() = init");
    }

    @Test
    void aRejectedLineRunsNothing() {
        assertThat(talk.run("A", "x = getpid(); nosuchcall(x)"))
                .containsExactly("A rejected UNKNOWN_CALL before anything ran");
        assertThat(talk.run("A", "getpid(")).containsExactly("A rejected EXPECTED before anything ran");
        assertThat(talk.run("A", "x")).containsExactly("A rejected UNKNOWN_NAME before anything ran");
        assertThat(talk.process("A").status()).isEqualTo(LabProcess.Status.IDLE);
    }

    @Test
    void aProcessAsleepCanBeInterrupted() {
        talk.run("A", "fork()");
        talk.run("A", "wait(&s); getpid()");
        talk.lab().interrupt(talk.process("A"));
        assertThat(talk.settle()).containsExactly("A rejected INTERRUPTED in the middle");
        assertThat(talk.process("A").status()).isEqualTo(LabProcess.Status.IDLE);
        assertThat(talk.run("A", "getpid()")).contains("A getpid() = A");
    }

    @Test
    void interruptingAnIdleProcessChangesNothing() {
        talk.lab().interrupt(talk.process("A"));
        assertThat(talk.settle()).isEmpty();
        assertThat(talk.run("A", "getpid()")).containsExactly("A getpid() = A", "A done");
    }

    @Test
    void aProcessThatIsNotIdleTakesNoLine() {
        talk.run("A", "fork()");
        talk.run("A", "wait()");
        LabProcess asleep = talk.process("A");
        assertThatThrownBy(() -> talk.lab().run(asleep, "getpid()")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theLastOneThatListensIsFollowedByAFreshOneWithTheNextLetter() {
        assertThat(talk.run("A", "exit(1)")).containsSubsequence("A exit(1)", "A ended 0x100", "B started");
        assertThat(talk.run("B", "getpid()")).contains("B getpid() = B");
        assertThat(account()).isEqualTo(new Lab.Account(1, 1));
    }

    @Test
    void afreshEndsEverybodyAndStartsAgainAtA() {
        talk.run("A", "x = 1; fork(); fork()");
        talk.run("A", "wait()");
        long before = talk.process("A").pid();
        talk.lab().afresh();
        assertThat(talk.lab().isReady()).isFalse();
        assertThat(talk.settle()).containsExactly("A started");
        assertThat(talk.lab().isReady()).isTrue();
        assertThat(talk.lab().processes()).hasSize(1);
        assertThat(talk.process("A").pid()).isNotEqualTo(before);
        assertThat(talk.run("A", "x")).containsExactly("A rejected UNKNOWN_NAME before anything ran");
        assertThat(account()).isEqualTo(new Lab.Account(4, 4));
    }

    @Test
    void isNotSettledWhileALineRuns() {
        assertThat(talk.lab().isSettled()).isTrue();
        talk.start("A", "getpid()");
        assertThat(talk.lab().isSettled()).isFalse();
        talk.settle();
        assertThat(talk.lab().isSettled()).isTrue();
    }

    @Test
    void lettersAndPidsFindTheirProcess() {
        talk.run("A", "fork()");
        LabProcess child = talk.process("B");
        assertThat(talk.lab().find(child.pid())).contains(child);
        assertThat(talk.lab().find("Z")).isEmpty();
    }
}
