package unixproc.lesson.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.PortabilityNote;
import unixproc.lesson.model.Screen;
import unixproc.lesson.model.Task;
import unixproc.lesson.model.TaskKind;
import unixproc.text.Language;
import unixproc.text.Messages;

/** The lessons that come with the program are what an author is told lessons should be. */
class BundledLessonsTest {
    private final LessonLibrary library = LessonLibrary.open(Path.of("lessons"));

    @Test
    void nothingIsWrongWithThem() {
        Messages messages = Messages.of("lesson", Language.EN);
        assertThat(library.check())
                .extracting(problem -> problem.file() + ":" + problem.line() + ":" + problem.column() + " "
                        + problem.sentence(messages))
                .isEmpty();
    }

    @Test
    void everyOneIsToldInBothLanguages() {
        for (Language language : Language.values()) {
            assertThat(library.entries(language))
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry.language()).isEqualTo(language));
        }
    }

    @Test
    void everyOneIsBuiltAlike() {
        for (LessonEntry entry : library.entries(Language.EN)) {
            Lesson lesson = library.read(entry.name(), Language.EN).playable().orElseThrow();
            String name = entry.name();
            assertThat(lesson.screens()).as(name).hasSizeBetween(6, 11);
            assertThat(lesson.front().minutes()).as(name).isBetween(7, 12);
            assertThat(lesson.front().points()).as(name).hasSize(3);
            assertThat(lesson.front().recalls()).as(name).hasSize(Math.min(lesson.number() - 1, 2));
            assertThat(lesson.predictions()).as(name).hasSizeGreaterThanOrEqualTo(3);
            assertThat(lesson.screens())
                    .as(name)
                    .anyMatch(screen -> screen.why().isPresent());
            assertThat(lesson.screens())
                    .as(name)
                    .anyMatch(screen -> !screen.all(PortabilityNote.class).isEmpty());
            assertThat(lesson.screens().stream().flatMap(screen -> screen.task().stream()))
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(task -> assertThat(task.hints()).hasSizeGreaterThanOrEqualTo(2));
        }
    }

    @Test
    void everyOneThatEndsInTheFieldHasThreeTasksOneOfThemBrokenAndATwin() {
        for (LessonEntry entry : library.entries(Language.EN)) {
            Lesson lesson = library.read(entry.name(), Language.EN).playable().orElseThrow();
            List<Screen> screens = lesson.screens();
            if (screens.get(screens.size() - 1).isInTheField()) {
                List<Task> tasks = screens.stream()
                        .flatMap(screen -> screen.task().stream())
                        .toList();
                assertThat(tasks).as(entry.name()).hasSizeGreaterThanOrEqualTo(3);
                assertThat(tasks).as(entry.name()).extracting(Task::kind).contains(TaskKind.MAKE, TaskKind.REPAIR);
                assertThat(screens)
                        .as(entry.name())
                        .anyMatch(screen -> screen.twin().isPresent());
            }
        }
    }

    @Test
    void theLessonsAreNumberedWithoutGaps() {
        assertThat(library.entries(Language.EN))
                .extracting(LessonEntry::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, library.entries(Language.EN).size())
                                .boxed()
                                .toList());
    }

    @Test
    void aLessonIsFoundByNameNumberAndFolder() {
        List<String> ways = List.of("fork", "8", "08", "08-fork");
        assertThat(ways)
                .allSatisfy(way -> assertThat(library.find(way, Language.EN))
                        .map(LessonEntry::name)
                        .contains("fork"));
        assertThat(library.find("frok", Language.EN)).isEmpty();
        assertThat(library.nearest("frok")).containsExactly("fork");
    }
}
