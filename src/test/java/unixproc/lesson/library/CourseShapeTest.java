package unixproc.lesson.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import unixproc.lesson.model.GlossaryTerm;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.model.Prose;
import unixproc.lesson.model.Screen;
import unixproc.lesson.model.ScreenPart;
import unixproc.lesson.model.Task;
import unixproc.text.Language;

/** The course as a whole: how long a lesson takes, how much of it the learner does, where its words come from. */
class CourseShapeTest {
    private static final LessonLibrary LIBRARY = LessonLibrary.open(Path.of("lessons"));

    /** Words a minute that adults read of English that is no story, on the average of many studies. */
    private static final int WORDS_A_MINUTE = 238;

    private static final Duration SHOWN_LINE = Duration.ofSeconds(4);
    private static final Duration TYPED_LINE = Duration.ofSeconds(6);
    private static final Duration QUESTION = Duration.ofSeconds(12);
    private static final Duration TASK = Duration.ofSeconds(20);
    private static final Duration LINE_OF_A_SOLUTION = Duration.ofSeconds(10);

    static Stream<Lesson> lessons() {
        return LIBRARY.entries(Language.EN).stream()
                .map(entry -> LIBRARY.read(entry.name(), Language.EN).playable().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonTakesSevenToTwelveMinutesAndAboutWhatItSays(Lesson lesson) {
        double minutes = minutes(lesson);
        assertThat(minutes).as(lesson.name()).isBetween(6.5, 12.5);
        assertThat((double) lesson.front().minutes()).as(lesson.name()).isCloseTo(minutes, within(1.5));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void fromTheThirdLessonOnHalfOfTheLinesAreTheLearners(Lesson lesson) {
        List<LabLine> lines = lines(lesson).toList();
        long own = lines.stream().filter(line -> line.intention().isPresent()).count();
        assertThat(lesson.number() < 3 || 2 * own >= lines.size())
                .as("%s: %d of %d lines say what they are for", lesson.name(), own, lines.size())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTermIsIntroducedBySomeLesson(Language language) {
        List<String> introduced = LIBRARY.entries(language).stream()
                .flatMap(entry -> LIBRARY.read(entry.name(), language).playable().stream())
                .flatMap(lesson -> lesson.front().defines().stream())
                .toList();
        assertThat(LIBRARY.glossary(language).terms())
                .extracting(GlossaryTerm::key)
                .hasSizeGreaterThanOrEqualTo(30)
                .containsExactlyInAnyOrderElementsOf(introduced);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theRightChoiceStandsAboutAsOftenInEachPlace(Language language) {
        List<Prediction> questions = LIBRARY.entries(language).stream()
                .flatMap(entry -> LIBRARY.read(entry.name(), language).playable().stream())
                .flatMap(lesson -> lesson.predictions().stream())
                .filter(question ->
                        question.rightIndex().isPresent() && question.choices().size() == 3)
                .toList();
        for (int place = 0; place < 3; place++) {
            int at = place;
            long right = questions.stream()
                    .filter(question -> question.rightIndex().getAsInt() == at)
                    .count();
            assertThat(right).isBetween(questions.size() / 4L, questions.size() * 2L / 5L);
        }
    }

    private static double minutes(Lesson lesson) {
        Duration doing = Duration.ZERO;
        for (LabLine line : lines(lesson).toList()) {
            doing = doing.plus(line.intention().isPresent() ? TYPED_LINE : SHOWN_LINE);
        }
        List<Task> tasks = lesson.screens().stream()
                .flatMap(screen -> screen.task().stream())
                .toList();
        doing = doing.plus(QUESTION.multipliedBy(
                        lesson.predictions().size() + lesson.front().recalls().size()))
                .plus(TASK.multipliedBy(tasks.size()));
        for (Task task : tasks) {
            doing = doing.plus(LINE_OF_A_SOLUTION.multipliedBy(task.solution().size()));
        }
        long words = lesson.screens().stream().mapToLong(CourseShapeTest::words).sum();
        return (double) words / WORDS_A_MINUTE + doing.toMillis() / 60_000.0;
    }

    private static Stream<LabLine> lines(Lesson lesson) {
        return lesson.screens().stream()
                .flatMap(screen -> screen.labLines().stream())
                .flatMap(lab -> lab.lines().stream());
    }

    /** What is read of a screen: one reply to its question, none of its hints. */
    private static long words(Screen screen) {
        return screen.parts().stream()
                .flatMap(CourseShapeTest::read)
                .mapToLong(CourseShapeTest::words)
                .sum();
    }

    private static Stream<Prose> read(ScreenPart part) {
        if (part instanceof Prose prose) {
            return Stream.of(prose);
        }
        if (part instanceof Task task) {
            return Stream.of(task.text(), task.success());
        }
        if (part instanceof Prediction question && !question.twin()) {
            return Stream.concat(
                    Stream.of(question.question()),
                    Stream.concat(
                            question.choices().stream().map(Prediction.Choice::text),
                            question.choices().stream()
                                    .map(Prediction.Choice::answerBack)
                                    .limit(1)));
        }
        return Stream.empty();
    }

    private static long words(Prose prose) {
        return Stream.of(prose.plain().split("\\s+"))
                .filter(word -> !word.isBlank())
                .count();
    }
}
