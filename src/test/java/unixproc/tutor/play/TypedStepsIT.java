package unixproc.tutor.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unixproc.c.call.Constants;
import unixproc.lab.Lab;
import unixproc.lab.remote.RealLab;
import unixproc.lesson.library.LessonEntry;
import unixproc.lesson.library.LessonLibrary;
import unixproc.lesson.progress.ProgressStore;
import unixproc.text.Language;
import unixproc.tutor.course.Course;

/**
 * Every line of a lesson typed by hand, as it stands and in other spellings: each time it must count, and A stay A. One
 * lesson by default; {@code -Dunixproc.typed.lessons=all} types them all.
 */
@Timeout(400)
class TypedStepsIT {
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]{2,}\\b");
    private static final LessonLibrary LIBRARY = LessonLibrary.open(Path.of("lessons"));
    private static final String LESSONS = System.getProperty("unixproc.typed.lessons", "pid");
    private static Lab lab;

    @BeforeAll
    static void oneLabForAll() {
        lab = RealLab.start();
    }

    @AfterAll
    static void nothingIsLeft() {
        lab.close();
        RealLab.nothingIsLeft();
    }

    static Stream<String> lessons() {
        return LIBRARY.entries(Language.EN).stream()
                .map(LessonEntry::name)
                .filter(name -> LESSONS.equals("all") || LESSONS.equals(name));
    }

    private static TypingLearner learner(String lesson) {
        Course course = new Course(LIBRARY, new ProgressStore(Optional.empty()), Language.EN, Clock.systemUTC(), false);
        return new TypingLearner(Played.shared(lab).get(), course, lesson);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessons")
    void asItStands(String lesson) {
        assertThat(learner(lesson).play(List::of)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessons")
    void withNumbersForConstants(String lesson) {
        assertThat(learner(lesson).play(line -> List.of(numbers(line)))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessons")
    void statementByStatementAfterSomethingElse(String lesson) {
        assertThat(learner(lesson).play(TypedStepsIT::statements)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessons")
    void wrongLinesNeverCountAndNothingIsPutBackForThem(String lesson) {
        TypingLearner learner = learner(lesson);
        learner.makesMistakes(WrongLines::of);
        assertThat(learner.play(List::of)).isEmpty();
    }

    private static String numbers(String line) {
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        for (String part : line.split("(?<=\")|(?=\")")) {
            quoted ^= part.equals("\"");
            text.append(quoted ? part : numbersOutsideStrings(part));
        }
        return text.toString();
    }

    private static String numbersOutsideStrings(String part) {
        Matcher constant = CONSTANT.matcher(part);
        return constant.replaceAll(
                found -> Constants.standard().find(found.group()).isPresent()
                                && !found.group().equals("NULL")
                        ? Long.toString(
                                Constants.standard().value(found.group()).getAsLong())
                        : found.group());
    }

    /** A line that changes nothing, then each statement by itself. */
    private static List<String> statements(String line) {
        List<String> lines = new ArrayList<>();
        Matcher address = Pattern.compile("(@\\S+\\s+)?(.*)", Pattern.DOTALL).matcher(line);
        boolean matches = address.matches();
        String to = matches && address.group(1) != null ? address.group(1) : "";
        lines.add(to + "6 * 7");
        // Whoever sleeps in the first statement can be given no second one.
        boolean isPlain =
                !line.contains("wait(&s); ") && !line.contains("{") && !line.contains("if (") && !line.contains("fork");
        for (String statement : isPlain
                ? address.group(2).split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")
                : new String[] {address.group(2)}) {
            lines.add(to + statement.strip());
        }
        return lines;
    }
}
