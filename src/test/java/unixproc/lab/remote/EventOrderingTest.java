package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static unixproc.lab.remote.ScriptedLab.A;
import static unixproc.lab.remote.ScriptedLab.INIT;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import unixproc.lab.wire.Report;

/** Causes are told before effects, in whatever order the reports of processes that run side by side arrive. */
class EventOrderingTest {
    private static final int B = 1002;
    private static final int C = 1003;

    private final ScriptedLab lab = ScriptedLab.withInit();
    private ScriptedLab.Wire first;

    @BeforeEach
    void aFirstProcessRunsALine() {
        first = lab.first();
        lab.lab().run(lab.lab().find("A").orElseThrow(), "a line");
        lab.requests();
    }

    @Test
    void aForkIsToldBeforeTheChildsOwnReports() {
        lab.connection().reports(new Report.Hello(B, A), Reports.forked(0), Reports.done());
        assertThat(lab.told()).isEmpty();
        first.reports(Reports.entered("fork"), Reports.forked(B), Reports.done());
        assertThat(lab.told()).containsExactly("A forked B", "A fork() = B", "B fork() = 0", "B done", "A done");
    }

    @Test
    void aChildThatEndedBeforeItsForkWasToldIsStillToldInOrder() {
        lab.connection()
                .reports(new Report.Hello(B, A), Reports.forked(0), Reports.leaving("_exit", 3))
                .ends();
        lab.isZombie(B, 0x300);
        assertThat(lab.told()).isEmpty();
        first.reports(Reports.entered("fork"), Reports.forked(B));
        assertThat(lab.told())
                .containsExactly("A forked B", "A fork() = B", "B fork() = 0", "B _exit(3)", "B ended 0x300");
    }

    @Test
    void aChildOfAParentThatDiedBeforeItToldGetsItsLetterAfterTheParentsEnd() {
        lab.connection().reports(new Report.Hello(B, A), Reports.forked(0));
        first.reports(Reports.entered("fork")).ends();
        lab.isZombie(A, 9);
        assertThat(lab.told()).containsExactly("A fork() <unfinished>", "A ended 0x9", "B fork() = 0");
        assertThat(lab.lab().find("B").orElseThrow().parent()).isEqualTo("A");
    }

    @Test
    void aWaitThatCollectedAChildIsToldAfterTheChildsEnd() {
        ScriptedLab.Wire child = forked(B);
        first.reports(new Report.Waited(B, 0x300), Reports.returned("wait", B), Reports.done());
        lab.isReaped(B);
        assertThat(lab.told()).isEmpty();
        child.reports(Reports.leaving("exit", 3)).ends();
        assertThat(lab.told()).containsExactly("B exit(3)", "B ended 0x300", "A wait() = 1002", "A done");
    }

    @Test
    void aWaitIsToldAtLastEvenIfTheEndOfTheChildNeverComes() {
        forked(B);
        first.reports(new Report.Waited(B, 0x300), Reports.returned("wait", B));
        assertThat(lab.toldWithin(Duration.ofMillis(900))).isEmpty();
        assertThat(lab.toldWithin(Duration.ofMillis(200))).containsExactly("A wait() = 1002");
    }

    @Test
    void aWaitIsHeldAsLongAsSomebodyJustForkedHasHadNoProcessor() {
        ScriptedLab.Wire child = forked(B);
        first.reports(new Report.Waited(B, 0x300), Reports.returned("wait", B));
        child.reports(Reports.entered("fork"), Reports.forked(C));
        assertThat(lab.toldWithin(Duration.ofSeconds(10))).doesNotContain("A wait() = 1002");
        child.reports(Reports.leaving("exit", 3)).ends();
        assertThat(lab.told()).contains("B ended 0x300", "A wait() = 1002");
    }

    @Test
    void aWaitThatSawAStopHoldsNothingBack() {
        forked(B);
        first.reports(new Report.Waited(B, 0x137f), Reports.returned("waitpid", B));
        assertThat(lab.told()).containsExactly("A waitpid() = 1002");
    }

    @Test
    void textIsToldAfterTheCallThatWroteItAlsoWhenItIsOnTheScreenFirst() {
        first.reports(Reports.entered("write"));
        lab.screen("hello\n");
        assertThat(lab.told()).isEmpty();
        first.reports(Reports.returned("write", 6), Reports.done());
        assertThat(lab.told()).containsExactly("A write() = 6", "tty hello", "A done");
    }

    @Test
    void textOfAnotherProcessDoesNotWaitForOneThatIsBusyWithoutWriting() {
        first.reports(Reports.entered("getpid"));
        lab.screen("hello\n");
        assertThat(lab.told()).isEmpty();
        assertThat(lab.toldWithin(Duration.ofMillis(60))).contains("tty hello");
    }

    @Test
    void aFloodIsCutUntilTheNextLine() {
        first.reports(Reports.done());
        lab.told();
        for (int i = 0; i < 20_000; i++) {
            lab.screen("0123456789012345678901234567890123456789\n");
        }
        List<String> told = lab.toldWithin(Duration.ofMillis(100));
        assertThat(told).hasSizeBetween(1000, 15_000).containsOnlyOnce("cut");
        lab.lab().run(lab.lab().find("A").orElseThrow(), "a line");
        first.reports(Reports.done());
        lab.screen("again\n");
        assertThat(lab.toldWithin(Duration.ofMillis(100))).contains("tty again");
    }

    @Test
    void theLabHasRoomForSoManyForksAndNoMore() {
        for (int i = 0; i < 256; i++) {
            first.reports(new Report.Forking());
        }
        lab.told();
        List<String> answers = lab.requests();
        assertThat(answers.subList(0, 255)).containsOnly("permit 1");
        assertThat(answers.get(255)).isEqualTo("permit 0");
    }

    @Test
    void aForkThatFailedGivesItsRoomBack() {
        for (int i = 0; i < 300; i++) {
            first.reports(new Report.Forking(), Reports.returned("fork", -1));
        }
        lab.told();
        assertThat(lab.requests()).hasSize(300).containsOnly("permit 1");
    }

    @Test
    void aLetterIsAnsweredWithItsPid() {
        first.reports(new Report.Asked("A"), new Report.Asked("Z"));
        lab.told();
        assertThat(lab.requests()).containsExactly("known " + A, "known -1");
    }

    @Test
    void theLastWhoListensIsFollowedByAnotherFirstProcess() {
        first.reports(Reports.leaving("exit", 0)).ends();
        lab.isReaped(A);
        lab.init().reports(new Report.Reaped(A, 0));
        assertThat(lab.told()).containsExactly("A exit(0)", "A ended 0x0");
        assertThat(lab.requests()).contains("spawn");
        lab.connection().reports(new Report.Hello(C, INIT));
        assertThat(lab.told()).containsExactly("B started");
    }

    private ScriptedLab.Wire forked(int pid) {
        first.reports(Reports.entered("fork"), Reports.forked(pid));
        ScriptedLab.Wire child = lab.connection().reports(new Report.Hello(pid, A), Reports.forked(0));
        lab.told();
        return child;
    }
}
