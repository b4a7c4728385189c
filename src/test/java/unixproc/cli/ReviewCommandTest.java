package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code unixproc review} as a filter: answers in, what became of them out. */
class ReviewCommandTest {
    @TempDir
    Path home;

    @Test
    void whatWasMissedComesFirstAndEveryAnswerIsKept() throws IOException {
        Learner learner = new Learner(home).whoHasTwoQuestionsDue();
        ProgramRun run = learner.types("1 sure\n2\n", "review");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).containsSubsequence("lesson \"fork\"", "✓", "lesson \"pid\"", "✓", "2 of 2");
        assertThat(run.out()).contains(Learner.today().plusDays(3).toString());
        assertThat(learner.types("", "review").out())
                .contains("Nothing is due")
                .contains(Learner.today().plusDays(3) + " (questions: 1)");
    }

    @Test
    void aMissIsAskedAgainTomorrow() throws IOException {
        Learner learner = new Learner(home).whoHasTwoQuestionsDue();
        ProgramRun run = learner.types("2\n:skip\n", "review");
        assertThat(run.out()).contains("✗", "0 of 1", "Still due today: 1");
        assertThat(Files.readString(learner.file()))
                .contains(Learner.today().plusDays(1).toString());
    }

    @Test
    void tenADayAreAskedAndTheOthersWait() throws IOException {
        Learner learner = new Learner(home).whoHasQuestionsDue(14);
        ProgramRun first = learner.types("1\n".repeat(14), "review");
        assertThat(first.out()).contains("Questions due today: 10", "4 more wait", "of 10", "Still due today: 4");
        assertThat(learner.types("1\n", "review").out())
                .contains("All 10 of today are done", "Waiting: 4")
                .doesNotContain("From the lesson");
        Files.writeString(
                learner.file(),
                Files.readString(learner.file())
                        .replaceFirst(
                                "\"day\": *\"[^\"]+",
                                "\"day\": \"" + Learner.today().minusDays(1)));
        assertThat(learner.types("1\n".repeat(4), "review").out()).contains("Questions due today: 4", "of 4");
    }

    @Test
    void inJapanese() throws IOException {
        Learner learner = new Learner(home).whoHasTwoQuestionsDue();
        assertThat(learner.types("1\n:q\n", "review", "--lang", "ja").out())
                .contains("「fork」のレッスン", "予想どおりです", "1問中1問正解", "あと1問");
    }

    @Test
    void whatIsNoAnswerEndsAScriptAndWhatWasAnsweredIsKept() throws IOException {
        Learner learner = new Learner(home).whoHasTwoQuestionsDue();
        ProgramRun run = learner.types("2\n7\n2\n", "review");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("unixproc: line 2: There is no such choice.\n");
        assertThat(learner.types("", "progress").out()).contains("review today: 1");
        assertThat(learner.types("getpid()\n", "review").err()).contains("line 1:");
        assertThat(learner.types(":tree\n", "review").err()).contains(":skip :help :quit");
    }

    @Test
    void whoHasLearntNothingIsToldWhereQuestionsComeFrom() {
        ProgramRun run = new Learner(home).types("", "review");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("unixproc learn");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aQuestionThatIsNoLongerThereIsNotCounted() throws IOException {
        Learner learner = new Learner(home).withProgress("""
                {"format": 1, "questions": [
                 {"lesson": "no-more", "number": 0, "stage": 0, "due": "2020-01-01", "right": true, "confidence": "sure"},
                 {"lesson": "fork", "number": 99, "stage": 0, "due": "2020-01-01", "right": true, "confidence": "sure"}]}
                """);
        assertThat(learner.types("", "review").out()).contains("Nothing is due");
    }
}
