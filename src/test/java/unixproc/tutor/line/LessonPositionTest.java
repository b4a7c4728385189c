package unixproc.tutor.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import unixproc.lesson.library.LessonEntry;
import unixproc.lesson.library.LessonLibrary;
import unixproc.lesson.model.Lesson;
import unixproc.text.Language;

class LessonPositionTest {
    private static Lesson lesson() {
        return LessonLibrary.open(Path.of("lessons"))
                .read("fork", Language.EN)
                .playable()
                .orElseThrow();
    }

    /** Everything that is waited for on the way through a lesson, in order. */
    private static List<AwaitedAction> walk(Lesson lesson, int screen) {
        List<AwaitedAction> waits = new ArrayList<>();
        LessonPosition at = LessonPosition.at(lesson, screen);
        while (at.here().isPresent()) {
            Optional<AwaitedAction> awaitedAction = at.awaitedAction();
            awaitedAction.ifPresent(waits::add);
            at = awaitedAction.equals(Optional.of(AwaitedAction.FOR_LINE)) ? at.nextLine() : at.nextPart();
        }
        at.awaitedAction().ifPresent(waits::add);
        return waits;
    }

    @Test
    void aScreenWaitsForItsAnswerItsLinesItsTaskAndThenForEnter() {
        Lesson lesson = lesson();
        for (int i = 0; i < lesson.screens().size(); i++) {
            List<AwaitedAction> waits = walk(lesson, i);
            assertThat(waits).isSorted().endsWith(AwaitedAction.FOR_NEXT);
            assertThat(waits.stream().filter(AwaitedAction.FOR_LINE::equals))
                    .hasSameSizeAs(LabScript.lines(lesson.screens().get(i)));
        }
    }

    @Test
    void everyQuestionOfEveryLessonIsWaitedForButTwins() {
        LessonLibrary library = LessonLibrary.open(Path.of("lessons"));
        for (LessonEntry entry : library.entries(Language.EN)) {
            Lesson lesson = library.read(entry.name(), Language.EN).playable().orElseThrow();
            long asked = IntStream.range(0, lesson.screens().size())
                    .filter(screen -> walk(lesson, screen).contains(AwaitedAction.FOR_ANSWER))
                    .count();
            assertThat(asked).as(lesson.name()).isEqualTo(lesson.predictions().size());
        }
    }

    @Test
    void aQuestionThatALineDecidesIsAnsweredByWhatThatLineMustGive() {
        Lesson lesson = LessonLibrary.open(Path.of("lessons"))
                .read("exit", Language.EN)
                .playable()
                .orElseThrow();
        List<String> answers = new ArrayList<>();
        for (int screen = 0; screen < lesson.screens().size(); screen++) {
            LessonPosition at = LessonPosition.at(lesson, screen);
            for (; at.here().isPresent(); at = at.nextPart()) {
                at.expectedAnswer().ifPresent(answers::add);
            }
        }
        assertThat(answers).containsExactly("0", "255");
    }

    @Test
    void behindTheLastScreenNothingIsWaitedFor() {
        Lesson lesson = lesson();
        LessonPosition end = LessonPosition.at(lesson, 0).end();
        assertThat(end.isOver()).isTrue();
        assertThat(end.awaitedAction()).contains(AwaitedAction.NOTHING);
        assertThat(end.shown()).isSameAs(lesson.screens().get(lesson.screens().size() - 1));
    }

    @Test
    void questionsAreCountedThroughTheLesson() {
        Lesson lesson = lesson();
        int last = lesson.screens().size() - 1;
        long before = lesson.screens().subList(0, last).stream()
                .filter(screen -> screen.prediction().isPresent())
                .count();
        assertThat(LessonPosition.at(lesson, last).questionNumber()).isEqualTo((int) before);
    }
}
