package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static unixproc.lab.remote.ScriptedLab.A;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.wire.Report;

/** Those that do not report: asleep in a call, to be woken from one, or never heard. */
class BlockedCallWatcherTest {
    private static final int B = 1002;
    private static final Duration MOMENT = Duration.ofMillis(20);

    private final ScriptedLab lab = ScriptedLab.withInit();
    private ScriptedLab.Wire first;

    @BeforeEach
    void aFirstProcessRunsALine() {
        first = lab.first();
        lab.lab().run(lab.lab().find("A").orElseThrow(), "a line");
        lab.requests();
    }

    @Test
    void aCallTheKernelShowsAsleepIsUnfinishedUntilItReturns() {
        first.reports(Reports.entered("pause"));
        assertThat(lab.toldWithin(MOMENT)).isEmpty();
        lab.fallsAsleep(A);
        assertThat(lab.toldWithin(MOMENT)).containsExactly("A pause() <unfinished>");
        assertThat(lab.lab().processes().get(0).status()).isEqualTo(Status.ASLEEP);
        first.reports(Reports.returned("pause", -1));
        assertThat(lab.told()).containsExactly("A <pause resumed> = -1");
    }

    @Test
    void aForkIsNeverAsleep() {
        first.reports(Reports.entered("fork"));
        lab.fallsAsleep(A);
        assertThat(lab.toldWithin(MOMENT)).isEmpty();
    }

    @Test
    void whoIsToStopIsWokenAgainAndAgainUntilItReports() {
        first.reports(Reports.entered("pause"));
        lab.fallsAsleep(A);
        lab.toldWithin(MOMENT);
        lab.lab().interrupt(lab.lab().find("A").orElseThrow());
        lab.toldWithin(Duration.ofMillis(100));
        assertThat(lab.requests()).startsWith("stop", "wakeup " + A, "wakeup " + A);
        first.reports(
                Report.Rejected.of(true, new unixproc.lab.wire.Mistake("INTERRUPTED", 1, 1, 1, java.util.List.of())));
        lab.told();
        lab.requests();
        lab.toldWithin(Duration.ofMillis(100));
        assertThat(lab.requests()).noneMatch(request -> request.startsWith("wakeup"));
    }

    @Test
    void aChildThatNeverSpeaksIsKilledAndSaidToBeSilent() {
        first.reports(Reports.entered("fork"), Reports.forked(B), Reports.done());
        lab.fallsAsleep(B);
        assertThat(lab.toldWithin(Duration.ofMillis(1900))).containsExactly("A forked B", "A fork() = B", "A done");
        assertThat(lab.toldWithin(Duration.ofMillis(200))).containsExactly("silent");
        assertThat(lab.requests()).contains("kill " + B);
        lab.isZombie(B, 9);
        assertThat(lab.told()).containsExactly("B ended 0x9");
    }

    @Test
    void aChildThatWaitsForAProcessorIsNotSilent() {
        first.reports(Reports.entered("fork"), Reports.forked(B), Reports.done());
        assertThat(lab.toldWithin(Duration.ofSeconds(30))).containsExactly("A forked B", "A fork() = B", "A done");
    }

    @Test
    void aStopIsToldWhenTheKernelShowsIt() {
        first.reports(Reports.entered("read"));
        lab.isStopped(A, 21);
        assertThat(lab.toldWithin(MOMENT)).containsOnlyOnce("A stopped by 21");
        lab.goesOn(A);
        assertThat(lab.toldWithin(MOMENT)).containsExactly("A continued");
    }

    @Test
    void aChildThatEndedBeforeItSpokeIsNotWaitedFor() {
        first.reports(Reports.entered("fork"), Reports.forked(B), Reports.done());
        lab.told();
        lab.init().reports(new Report.Reaped(B, 9));
        assertThat(lab.toldWithin(MOMENT)).containsExactly("B ended 0x9");
    }
}
