package unixproc.lesson.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unixproc.lesson.library.LessonLibrary;
import unixproc.lesson.library.LessonSkeleton;
import unixproc.text.Language;

class ProgressReportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

    @TempDir
    private Path lessons;

    @Test
    void whatWasReachedInALessonIsKeptWhenTheLessonGetsAnotherNumber() throws IOException {
        Path folder = LessonSkeleton.of("fork").writeInto(lessons);
        Progress progress = Progress.NONE
                .answered(new QuestionId("fork", 0), true, Confidence.SURE, TODAY)
                .finished("fork", TODAY);

        Files.move(folder, lessons.resolve("07-fork"));

        ProgressReport.Row row = ProgressReport.of(
                        LessonLibrary.open(lessons), Language.EN, progress, TODAY, 0, Optional.empty())
                .lessons()
                .get(0);
        assertThat(row.lesson().number()).isEqualTo(7);
        assertThat(row.done()).contains(TODAY);
        assertThat(row.answered()).isEqualTo(1);
        assertThat(row.right()).isEqualTo(1);
    }
}
