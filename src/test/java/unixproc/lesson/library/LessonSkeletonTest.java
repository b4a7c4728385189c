package unixproc.lesson.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unixproc.text.Language;

class LessonSkeletonTest {
    @TempDir
    private Path lessons;

    @Test
    void whatItWritesPassesTheCheck() throws IOException {
        Path folder = LessonSkeleton.of("my-lesson").writeInto(lessons);
        assertThat(folder).isEqualTo(lessons.resolve("01-my-lesson"));
        LessonLibrary library = LessonLibrary.open(lessons);
        assertThat(library.check()).isEmpty();
        assertThat(library.find("my-lesson", Language.JA))
                .map(LessonEntry::language)
                .contains(Language.JA);
    }

    @Test
    void theNextOneGetsTheNextNumber() throws IOException {
        Files.createDirectories(lessons.resolve("41-other"));
        assertThat(LessonSkeleton.of("next").writeInto(lessons)).isEqualTo(lessons.resolve("42-next"));
    }

    @Test
    void aLessonThatIsThereIsLeftAlone() throws IOException {
        Path folder = LessonSkeleton.of("mine").writeInto(lessons);
        Files.writeString(folder.resolve("en.md"), "changed");
        assertThatThrownBy(() -> LessonSkeleton.of("mine").writeInto(lessons))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("en.md")).hasContent("changed");
    }

    @Test
    void aNameHasSmallLettersDigitsAndDashes() {
        assertThat(LessonSkeleton.isName("fork-files2")).isTrue();
        for (String name : new String[] {"", "Fork", "-x", "2x", "a b", "../x", "ä", "a".repeat(40)}) {
            assertThat(LessonSkeleton.isName(name)).as(name).isFalse();
        }
    }
}
