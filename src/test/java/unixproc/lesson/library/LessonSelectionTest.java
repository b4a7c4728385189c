package unixproc.lesson.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unixproc.lesson.problem.LessonProblem;

class LessonSelectionTest {
    @TempDir
    private Path lessons;

    private Path good;
    private Path bad;

    @BeforeEach
    void aGoodLessonAndABadOne() throws IOException {
        good = LessonSkeleton.of("good").writeInto(lessons);
        bad = LessonSkeleton.of("bad").writeInto(lessons);
        Files.writeString(bad.resolve("en.md"), "no lesson");
    }

    @Test
    void aFolderALessonAndAFileOfItAreAllMeantAsTheyAreNamed() {
        assertThat(files(problems(lessons))).contains(bad.resolve("en.md").toString());
        assertThat(problems(good)).isEmpty();
        assertThat(files(problems(bad.resolve("en.md"))))
                .containsOnly(bad.resolve("en.md").toString());
        assertThat(problems(bad.resolve("ja.md"))).isEmpty();
    }

    @Test
    void howMuchThereIsIsCounted() {
        assertThat(List.of(count(lessons), count(good), count(good.resolve("ja.md"))))
                .containsExactly("2 in 2", "1 in 2", "1 in 1");
    }

    @Test
    void aPathWithDotsIsThatOfTheLesson() {
        assertThat(problems(good.resolve("."))).isEmpty();
        assertThat(count(good.resolve("."))).isEqualTo("1 in 2");
        assertThat(count(good.resolve(".."))).isEqualTo("2 in 2");
    }

    @Test
    void nothingIsNothing() {
        assertThat(LessonSelection.at(lessons.resolve("gone"))).isEmpty();
    }

    @Test
    void aLessonIsCheckedAmongItsNeighbours() throws IOException {
        for (String file : new String[] {"en.md", "ja.md"}) {
            String text = Files.readString(good.resolve(file));
            Files.writeString(bad.resolve(file), text.replace("recalls: []", "recalls: [good]"));
        }
        assertThat(problems(bad)).isEmpty();
    }

    @Test
    void aFileAnywhereIsALesson() throws IOException {
        Path draft = Files.copy(good.resolve("ja.md"), lessons.resolve("draft.ja.md"));
        assertThat(problems(draft)).isEmpty();
        assertThat(count(draft)).isEqualTo("1 in 1");
    }

    @Test
    void aTranslationWithTheSameLinesIsNotRunAgain() throws IOException {
        assertThat(scripts(good)).containsExactly(good.resolve("en.md").toString());
        String text = Files.readString(good.resolve("ja.md"));
        Files.writeString(good.resolve("ja.md"), text.replace("@B getppid()  #=> A", "@B getpid()  #=> B"));
        assertThat(scripts(good))
                .containsExactly(
                        good.resolve("en.md").toString(), good.resolve("ja.md").toString());
    }

    @Test
    void aFileWhoseLinesCannotBeReadIsNotRun() throws IOException {
        String text = Files.readString(good.resolve("en.md"));
        Files.writeString(good.resolve("en.md"), text.replace("#=> A", "#=> a"));
        assertThat(scripts(good)).containsExactly(good.resolve("ja.md").toString());
        Files.writeString(good.resolve("en.md"), text.replace("title: good", "title: good\nnever: mind"));
        assertThat(problems(good)).isNotEmpty();
    }

    @Test
    void anAgreementHoldsForTheseFilesAndNoOthers() throws IOException {
        String before = LessonLibrary.open(lessons).fingerprint();
        assertThat(LessonLibrary.open(lessons).fingerprint()).isEqualTo(before);
        Files.writeString(good.resolve("ja.md"), Files.readString(good.resolve("ja.md")) + "\n");
        assertThat(LessonLibrary.open(lessons).fingerprint()).isNotEqualTo(before);
    }

    private static String count(Path path) {
        LessonSelection lessonSelection = LessonSelection.at(path).orElseThrow();
        return lessonSelection.lessonCount() + " in " + lessonSelection.languageCount();
    }

    private static List<LessonProblem> problems(Path path) {
        return LessonSelection.at(path).orElseThrow().parts().stream()
                .flatMap(part -> part.problems().stream())
                .toList();
    }

    private static List<String> files(List<LessonProblem> problems) {
        return problems.stream().map(LessonProblem::file).toList();
    }

    private static List<String> scripts(Path path) {
        return LessonSelection.at(path).orElseThrow().parts().stream()
                .flatMap(part -> part.scripts().stream())
                .map(script -> script.source().file())
                .toList();
    }
}
