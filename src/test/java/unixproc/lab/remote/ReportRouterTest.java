package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static unixproc.lab.remote.ScriptedLab.A;
import static unixproc.lab.remote.ScriptedLab.INIT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import unixproc.lab.LabGone;
import unixproc.lab.wire.Report;

/** Whose report it is that came over a connection. */
class ReportRouterTest {
    private static final int B = 1002;

    private final ScriptedLab lab = ScriptedLab.withInit();

    @Test
    void aChildOfInitIsAFirstProcess() {
        lab.connection().reports(new Report.Hello(A, INIT));
        assertThat(lab.told()).containsExactly("A started");
        assertThat(lab.lab().isReady()).isTrue();
        assertThat(lab.lab().init()).isEqualTo(INIT);
    }

    @Test
    void whoComesWithoutAParentAnybodyKnowsIsSentAway() {
        lab.first();
        ScriptedLab.Wire stranger = lab.connection().reports(new Report.Hello(77, 76), Reports.done());
        assertThat(lab.told()).isEmpty();
        assertThat(lab.requests()).contains("closed");
        stranger.ends();
        assertThat(lab.told()).isEmpty();
        assertThat(lab.lab().processes()).hasSize(1);
    }

    @Test
    void whoNamesAProcessOutsideTheLabIsSentAway() {
        lab.first();
        lab.isOutside(77);
        lab.connection().reports(new Report.Hello(77, INIT));
        assertThat(lab.told()).isEmpty();
        assertThat(lab.requests()).contains("closed");
        assertThat(lab.lab().processes()).hasSize(1);
    }

    @Test
    void whoNamesAProcessThatHasAConnectionIsSentAway() {
        lab.first();
        lab.connection().reports(new Report.Hello(A, INIT));
        assertThat(lab.told()).isEmpty();
        assertThat(lab.requests()).contains("closed");
        assertThat(lab.lab().processes()).hasSize(1);
    }

    @Test
    void whoCallsItselfInitWhenThereIsOneIsSentAway() {
        lab.connection().reports(new Report.InitReady(77, 0));
        assertThat(lab.told()).isEmpty();
        assertThat(lab.requests()).contains("closed");
        assertThat(lab.lab().init()).isEqualTo(INIT);
        assertThat(lab.lab().landlock()).isEqualTo(7);
    }

    @Test
    void whoWasSweptAwayBeforeItSpokeIsSentAway() {
        ScriptedLab.Wire first = lab.first();
        first.reports(Reports.entered("fork"), Reports.forked(B));
        lab.told();
        lab.lab().afresh();
        lab.connection().reports(new Report.Hello(B, A));
        assertThat(lab.told()).isEmpty();
        lab.connection().reports(new Report.Hello(1003, INIT));
        assertThat(lab.told()).containsExactly("A started");
    }

    @Test
    void aSecondHelloIsTheEndOfTheLab() {
        lab.first().reports(new Report.Hello(A, INIT));
        assertThatThrownBy(lab::told).isInstanceOf(LabGone.class).hasMessage("a second hello from A");
    }

    @Test
    void theEndOfInitIsTheEndOfTheLab() {
        lab.first();
        lab.init().ends();
        assertThatThrownBy(lab::told)
                .isInstanceOfSatisfying(
                        LabGone.class, gone -> assertThat(gone.lastWords()).isEqualTo("last words"));
    }

    @Test
    void aFirstProcessThatNeverComesIsTheEndOfTheLab() {
        assertThatThrownBy(() -> lab.toldWithin(Duration.ofSeconds(21)))
                .isInstanceOf(LabGone.class)
                .hasMessage("it did not start within 20 s");
    }

    @Test
    void aLabThatGetsOnSlowlyIsNotLostAndTheMachineIsSaidToBeBusy() {
        List<String> told = new ArrayList<>();
        for (int seconds = 0; seconds < 120; seconds++) {
            lab.works(1);
            told.addAll(lab.toldWithin(Duration.ofSeconds(1)));
        }
        assertThat(told).containsExactly("slow");
        lab.connection().reports(new Report.Hello(A, INIT));
        assertThat(lab.told()).containsExactly("A started");
    }

    @Test
    void aLabIsSettledWhenEverybodySleepsAndAllIsHeard() {
        lab.first();
        assertThat(lab.lab().isSettled()).isFalse();
        lab.fallsAsleep(A);
        lab.toldWithin(Duration.ofMillis(20));
        lab.lab().isSettled();
        lab.told();
        assertThat(lab.lab().isSettled()).isTrue();
        lab.lab().run(lab.lab().find("A").orElseThrow(), "a line");
        assertThat(lab.lab().isSettled()).isFalse();
    }
}
