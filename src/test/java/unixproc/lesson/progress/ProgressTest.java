package unixproc.lesson.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final QuestionId FIRST = new QuestionId("fork", 0);
    private static final QuestionId SECOND = new QuestionId("fork", 1);
    private static final QuestionId OTHER = new QuestionId("pid", 0);

    @Test
    void theLearnerIsWhereTheyStopped() {
        Progress progress = Progress.NONE.at("fork", 4).at("pid", 2);
        assertThat(progress.current()).contains("pid");
        assertThat(progress.screen("fork")).isEqualTo(4);
        assertThat(progress.screen("cow")).isZero();
        assertThat(progress.isDone("fork")).isFalse();
    }

    @Test
    void aFinishedLessonStaysFinishedWhenItIsOpenedAgain() {
        Progress progress =
                Progress.NONE.at("fork", 7).finished("fork", DAY).at("fork", 2).finished("fork", DAY.plusDays(9));
        assertThat(progress.isDone("fork")).isTrue();
        assertThat(progress.lessons().get("fork").done()).contains(DAY);
    }

    @Test
    void aQuestionComesBackAfterOneThreeSevenAndTwentyOneDays() {
        Progress progress = Progress.NONE.answered(FIRST, true, Confidence.SURE, DAY);
        LocalDate today = DAY;
        for (int days : new int[] {1, 3, 7, 21}) {
            assertThat(progress.due(today.plusDays(days - 1)))
                    .as("before %s days", days)
                    .isEmpty();
            today = today.plusDays(days);
            assertThat(progress.due(today)).as("after %s days", days).containsExactly(FIRST);
            progress = progress.answered(FIRST, true, Confidence.UNSAID, today);
        }
        assertThat(progress.due(today.plusYears(1))).isEmpty();
    }

    @Test
    void aMissStartsOverAndARightGuessIsAskedAgainAsSoon() {
        Progress progress = Progress.NONE.answered(FIRST, true, Confidence.SURE, DAY);
        progress = progress.answered(FIRST, true, Confidence.SURE, DAY.plusDays(1));
        Progress guessed = progress.answered(FIRST, true, Confidence.GUESS, DAY.plusDays(4));
        assertThat(guessed.reviews().get(FIRST).due()).isEqualTo(DAY.plusDays(7));
        Progress missed = progress.answered(FIRST, false, Confidence.UNSAID, DAY.plusDays(4));
        assertThat(missed.reviews().get(FIRST).due()).isEqualTo(DAY.plusDays(5));
        assertThat(missed.reviews().get(FIRST).stage()).isZero();
    }

    @Test
    void aRightAnswerGivenTooSoonProvesNothing() {
        Progress progress = Progress.NONE.answered(FIRST, false, Confidence.SURE, DAY);
        assertThat(progress.answered(FIRST, true, Confidence.SURE, DAY)).isEqualTo(progress);
    }

    @Test
    void whatWasMissedComesFirstAndBeforeItWhatOneWasSureOf() {
        QuestionId guessed = new QuestionId("pid", 1);
        Progress progress = Progress.NONE
                .answered(FIRST, true, Confidence.SURE, DAY)
                .answered(guessed, true, Confidence.GUESS, DAY)
                .answered(SECOND, false, Confidence.GUESS, DAY)
                .answered(OTHER, false, Confidence.SURE, DAY);
        assertThat(progress.due(DAY)).isEmpty();
        assertThat(progress.due(DAY.plusDays(2))).containsExactly(OTHER, SECOND, guessed, FIRST);
    }

    @Test
    void aLessonCanBeForgotten() {
        Progress progress = Progress.NONE
                .at("pid", 1)
                .at("fork", 3)
                .answered(FIRST, false, Confidence.SURE, DAY)
                .answered(OTHER, false, Confidence.SURE, DAY)
                .agreedTo("abc");
        Progress without = progress.without("fork");
        assertThat(without.current()).isEmpty();
        assertThat(without.lessons()).containsOnlyKeys("pid");
        assertThat(without.reviews()).containsOnlyKeys(OTHER);
        assertThat(without.agreed()).containsExactly("abc");
        assertThat(progress.without("pid").current()).contains("fork");
    }

    @Test
    void nothingIsLostOnTheWayToJsonAndBack() throws ProgressJson.Damaged {
        Progress progress = Progress.NONE
                .at("pid", 1)
                .finished("pid", DAY)
                .at("fork", 3)
                .answered(FIRST, false, Confidence.SURE, DAY)
                .answered(OTHER, true, Confidence.GUESS, DAY)
                .agreedTo("abc");
        assertThat(ProgressJson.read(ProgressJson.write(progress))).isEqualTo(progress);
        assertThat(ProgressJson.read(ProgressJson.write(Progress.NONE))).isEqualTo(Progress.NONE);
        assertThat(List.copyOf(ProgressJson.read(ProgressJson.write(progress)).due(DAY.plusDays(1))))
                .containsExactly(FIRST, OTHER);
    }
}
