package unixproc.tutor.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.progress.LearnerPace;
import unixproc.tutor.course.TypedCalls;

class LineFadingTest {
    /** What a learner has typed, and at which pace. */
    private static final class Learner implements TypedCalls {
        private final Map<String, Integer> typed = new HashMap<>();
        private LearnerPace pace = LearnerPace.GUIDED;

        @Override
        public int timesTyped(String call) {
            return typed.getOrDefault(call, 0);
        }

        @Override
        public void typed(String call) {
            typed.merge(call, 1, Integer::sum);
        }

        @Override
        public LearnerPace learnerPace() {
            return pace;
        }
    }

    private final Learner learner = new Learner();
    private final LineFading fading = new LineFading(learner);

    private LineHelp help(String line) {
        return fading.help(LineOffer.of(LineOfferTest.line(line, "do it"), ""));
    }

    @Test
    void aCallIsMetWholeThenWithAHoleThenAsAnIntention() {
        assertThat(help("fork()")).isEqualTo(LineHelp.WHOLE);
        fading.typed("fork()");
        assertThat(help("pid = fork()")).isEqualTo(LineHelp.HOLE);
        fading.typed("@B fork()");
        assertThat(help("@C fork()")).isEqualTo(LineHelp.INTENTION);
    }

    @Test
    void theLeastKnownOfItsCallsDecides() {
        fading.typed("fork()");
        fading.typed("fork()");
        assertThat(help("fork() || pause()")).isEqualTo(LineHelp.WHOLE);
        fading.typed("pause()");
        assertThat(help("fork() || pause()")).isEqualTo(LineHelp.HOLE);
    }

    @Test
    void aCallThatStandsTwiceInALineWasTypedOnce() {
        fading.typed("fork(); fork()");
        assertThat(learner.timesTyped("fork")).isEqualTo(1);
    }

    @Test
    void assignmentsAreKnownTogether() {
        fading.typed("x = 1");
        assertThat(help("y = 2")).isEqualTo(LineHelp.HOLE);
    }

    @Test
    void aLineThatOnlyBelongsToOthersIsRunByTheLessonUnlessTheLearnerOnlyWatches() {
        LabLine scene = LineOfferTest.line("x = 1", "");
        LabLine step = LineOfferTest.line("fork()", "make a child");
        assertThat(fading.runsByItself(scene, List.of(scene, step))).isTrue();
        assertThat(fading.runsByItself(step, List.of(scene, step))).isFalse();
        assertThat(fading.runsByItself(scene, List.of(scene))).isFalse();
        learner.pace = LearnerPace.WATCH;
        assertThat(fading.runsByItself(scene, List.of(scene, step))).isFalse();
    }

    @Test
    void thePaceOverridesWhatWasTyped() {
        learner.pace = LearnerPace.SOLO;
        assertThat(help("fork()")).isEqualTo(LineHelp.INTENTION);
        learner.pace = LearnerPace.WATCH;
        fading.typed("fork()");
        fading.typed("fork()");
        assertThat(help("fork()")).isEqualTo(LineHelp.WHOLE);
    }

    @Test
    void aLineWithoutAnIntentionIsAlwaysShownWhole() {
        learner.pace = LearnerPace.SOLO;
        assertThat(fading.help(LineOffer.of(LineOfferTest.line("fork()", ""), "")))
                .isEqualTo(LineHelp.WHOLE);
    }
}
