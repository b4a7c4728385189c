package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResetCommandTest {
    @TempDir
    Path home;

    private Learner learner;

    @BeforeEach
    void somebodyWhoHasLearnt() throws IOException {
        learner = new Learner(home).whoHasTwoQuestionsDue();
    }

    @Test
    void whereNobodyCanAnswerItDoesNothingWithoutYes() throws IOException {
        String before = Files.readString(learner.file());
        ProgramRun run = learner.types("y\n", "reset");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("unixproc: ").contains("--yes").hasLineCount(1);
        assertThat(Files.readString(learner.file())).isEqualTo(before);
    }

    @Test
    void oneLessonIsForgottenAndTheOthersStay() {
        ProgramRun run = learner.types("", "reset", "--yes", "fork");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("progress.json.before-reset");
        assertThat(learner.types("", "progress").out()).contains("2026-01-02").doesNotContain("screen 3");
        assertThat(learner.types("", "reset", "--yes", "8", "--lang", "ja").out())
                .contains("消す記録はありません");
    }

    @Test
    void theCopyBringsEverythingBack() throws IOException {
        String before = learner.types("", "progress").out();
        assertThat(learner.types("", "reset", "--yes").status()).isZero();
        assertThat(learner.types("", "progress").out()).contains("Lessons done: 0 of");
        Files.move(
                learner.file().resolveSibling("progress.json.before-reset"),
                learner.file(),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(learner.types("", "progress").out()).isEqualTo(before);
    }

    @Test
    void anUnknownLessonIsNotForgottenButTheNearestNameIsSaid() {
        ProgramRun run = learner.types("", "reset", "--yes", "frok");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("frok", "fork").hasLineCount(1);
    }

    @Test
    void aNewerProgramsFileIsLeftAlone() throws IOException {
        String newer = "{\"format\": 7}";
        learner.withProgress(newer);
        ProgramRun run = learner.types("", "reset", "--yes");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("newer unixproc", "nothing was changed");
        assertThat(Files.readString(learner.file())).isEqualTo(newer);
    }
}
