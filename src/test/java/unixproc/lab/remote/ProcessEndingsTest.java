package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static unixproc.lab.remote.ScriptedLab.A;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.wire.Report;

/** What became of a process whose connection has ended. */
class ProcessEndingsTest {
    private static final int B = 1002;
    private static final Duration GRACE = Duration.ofMillis(510);

    private final ScriptedLab lab = ScriptedLab.withInit();
    private ScriptedLab.Wire first;

    @BeforeEach
    void aFirstProcessRunsALine() {
        first = lab.first();
        lab.lab().run(lab.lab().find("A").orElseThrow(), "a line");
    }

    @Test
    void aZombieHoldsTheWaitStatus() {
        first.reports(Reports.entered("kill")).ends();
        lab.isZombie(A, 9);
        assertThat(lab.told()).containsExactly("A kill() <unfinished>", "A ended 0x9");
    }

    @Test
    void oneThatSaidItLeftAndIsGoneEndedWithItsCode() {
        first.reports(Reports.leaving("_exit", 259)).ends();
        lab.isReaped(A);
        assertThat(lab.told()).containsExactly("A _exit(259)", "A ended 0x300");
    }

    @Test
    void whatInitReapedIsTakenFromInit() {
        first.ends();
        lab.isReaped(A);
        assertThat(lab.told()).isEmpty();
        lab.init().reports(new Report.Reaped(A, 15));
        assertThat(lab.told()).containsExactly("A ended 0xf");
    }

    @Test
    void oneOfWhomNobodyTellsEndsUnseenAfterAWhile() {
        first.ends();
        lab.isReaped(A);
        assertThat(lab.toldWithin(Duration.ofMillis(400))).isEmpty();
        assertThat(lab.toldWithin(GRACE)).containsExactly("A ended unseen");
    }

    @Test
    void aBusyMachineGivesInitTheTimeToTell() {
        first.ends();
        lab.isReaped(A);
        lab.wakesUp(ScriptedLab.INIT);
        assertThat(lab.toldWithin(GRACE.multipliedBy(20))).isEmpty();
        lab.init().reports(new Report.Reaped(A, 15));
        assertThat(lab.told()).containsExactly("A ended 0xf");
    }

    @Test
    void aMarkIsWaitedForAsLongAsInitHasSomethingToDo() {
        lab.losesMarks();
        first.reports(Reports.entered("execvp")).ends();
        lab.isZombie(A, 0);
        lab.wakesUp(ScriptedLab.INIT);
        assertThat(lab.toldWithin(Duration.ofSeconds(20))).doesNotContain("A ended 0x0");
        lab.fallsAsleep(ScriptedLab.INIT);
        assertThat(lab.toldWithin(Duration.ofMillis(2100))).contains("A ended 0x0");
    }

    @Test
    void anExecThatWentWellMakesItAProgram() {
        first.reports(Reports.entered("execvp")).ends();
        lab.runs(A, "sleep", "5");
        assertThat(lab.told()).containsExactly("A became sleep 5");
        assertThat(lab.lab().processes().get(0).status()).isEqualTo(Status.PROGRAM);
        lab.isZombie(A, 0);
        assertThat(lab.toldWithin(Duration.ofMillis(10))).containsExactly("A ended 0x0");
    }

    @Test
    void whatAProgramWroteIsToldBeforeItsEnd() {
        first.reports(Reports.entered("execvp")).ends();
        lab.isZombie(A, 0);
        lab.screen("hello\n");
        assertThat(lab.toldWithin(Duration.ofMillis(10))).containsExactly("A became ", "tty hello", "A ended 0x0");
    }

    @Test
    void aProgramThatIsOverBeforeAnybodyLookedWasRunAllTheSame() {
        first.reports(Reports.entered("execvp")).ends();
        lab.isZombie(A, 0x100);
        assertThat(lab.told()).containsExactly("A became ", "A ended 0x100");
    }

    @Test
    void theSameProgramIsTakenForAnotherAfterAWhile() {
        first.reports(Reports.entered("execvp")).ends();
        assertThat(lab.toldWithin(GRACE.multipliedBy(20)))
                .as("it is still on its way")
                .isEmpty();
        lab.fallsAsleep(A);
        assertThat(lab.toldWithin(GRACE)).containsExactly("A became ");
    }

    @Test
    void anEndBroughtAboutByAnotherIsToldAfterThatOne() {
        first.reports(Reports.entered("fork"), Reports.forked(B));
        ScriptedLab.Wire child = lab.connection().reports(new Report.Hello(B, A), Reports.forked(0), Reports.done());
        lab.told();
        child.ends();
        lab.isZombie(B, 1);
        first.ends();
        assertThat(lab.told()).isEmpty();
        lab.isZombie(A, 9);
        assertThat(lab.told()).containsExactly("A ended 0x9", "B ended 0x1");
    }

    @Test
    void aHangUpWhoseCauseIsNoProcessIsToldWhenAllIsHeard() {
        first.ends();
        lab.isZombie(A, 1);
        assertThat(lab.toldWithin(Duration.ofMillis(10))).containsExactly("A ended 0x1");
    }
}
