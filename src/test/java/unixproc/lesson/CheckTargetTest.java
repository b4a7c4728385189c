package unixproc.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTargetTest {
    @TempDir
    private Path lessons;

    @Test
    void aFolderALessonAndAFileOfItAreAllMeantAsTheyAreNamed() throws IOException {
        Path good = LessonSkeleton.of("good").writeInto(lessons);
        Path bad = LessonSkeleton.of("bad").writeInto(lessons);
        Files.writeString(bad.resolve("en.md"), "no lesson");
        assertThat(CheckTarget.of(lessons).lesson()).isEmpty();
        assertThat(CheckTarget.of(lessons).problems()).isNotEmpty();
        assertThat(CheckTarget.of(good).lesson()).contains("good");
        assertThat(CheckTarget.of(good).problems()).isEmpty();
        assertThat(CheckTarget.of(bad.resolve("en.md")).problems())
                .extracting(LessonProblem::file)
                .containsOnly(bad.resolve("en.md").toString());
    }

    @Test
    void aLessonIsCheckedAmongItsNeighbours() throws IOException {
        LessonSkeleton.of("first").writeInto(lessons);
        Path second = LessonSkeleton.of("second").writeInto(lessons);
        for (String file : new String[] {"en.md", "ja.md"}) {
            String text = Files.readString(second.resolve(file));
            Files.writeString(second.resolve(file), text.replace("recalls: []", "recalls: [first]"));
        }
        assertThat(CheckTarget.of(second).problems()).isEmpty();
    }

    @Test
    void anAgreementHoldsForTheseFilesAndNoOthers() throws IOException {
        Path lesson = LessonSkeleton.of("mine").writeInto(lessons);
        String before = LessonLibrary.open(lessons).fingerprint();
        assertThat(LessonLibrary.open(lessons).fingerprint()).isEqualTo(before);
        Files.writeString(lesson.resolve("ja.md"), Files.readString(lesson.resolve("ja.md")) + "\n");
        assertThat(LessonLibrary.open(lessons).fingerprint()).isNotEqualTo(before);
    }
}
