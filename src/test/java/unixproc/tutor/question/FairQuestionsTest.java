package unixproc.tutor.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unixproc.console.text.Columns;
import unixproc.lesson.library.LessonEntry;
import unixproc.lesson.library.LessonLibrary;
import unixproc.lesson.model.Answer;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.model.Prose;
import unixproc.text.Language;

/** Whoever answers the questions of the lessons without reading them is wrong more often than not. */
class FairQuestionsTest {
    private static final int PLAYS = 200;
    private static final double MOST = 0.40;
    private static final Pattern REASON =
            Pattern.compile("\\b(because|since|so that|therefore|as it|so)\\b|ので|ため|から", Pattern.CASE_INSENSITIVE);

    /** All questions with one right choice. */
    private static List<Prediction> questions(Language language) {
        LessonLibrary library = LessonLibrary.open(Path.of("lessons"));
        List<Prediction> questions = new ArrayList<>();
        for (LessonEntry entry : library.entries(language)) {
            library.read(entry.name(), language).playable().orElseThrow().screens().stream()
                    .flatMap(screen -> screen.all(Prediction.class).stream())
                    .filter(question -> question.answer() instanceof Answer.OneOf)
                    .forEach(questions::add);
        }
        return questions;
    }

    /** The same as so many plays put them, each with an order of its own. */
    private static List<AskedQuestion> all(Language language) {
        List<Prediction> questions = questions(language);
        return IntStream.range(0, PLAYS)
                .mapToObj(seed -> QuestionOrder.shuffled(new Random(seed)))
                .flatMap(order -> questions.stream().map(question -> AskedQuestion.of(question, order)))
                .toList();
    }

    private static boolean isRight(AskedQuestion question, int place) {
        AskedQuestion.Reply reply =
                question.read(String.valueOf(place + 1)).orElseThrow(() -> new AssertionError("no choice " + place));
        return question.judge(reply, Map.of()).right();
    }

    @ParameterizedTest
    @EnumSource
    void eachPlaceIsRightAboutEquallyOften(Language language) {
        Map<Integer, int[]> right = new TreeMap<>();
        for (AskedQuestion question : all(language)) {
            int choices = question.shown().size();
            int[] counts = right.computeIfAbsent(choices, any -> new int[choices]);
            IntStream.range(0, choices)
                    .filter(place -> isRight(question, place))
                    .forEach(place -> counts[place]++);
        }
        assertThat(right.get(3)).as("questions with three choices").isNotNull();
        right.forEach((choices, counts) -> {
            int asked = IntStream.of(counts).sum();
            assertThat(asked).isGreaterThanOrEqualTo(PLAYS);
            // Five standard deviations of a fair order of so many questions.
            double deviation = Math.sqrt(asked * (1.0 / choices) * (1 - 1.0 / choices));
            assertThat(counts)
                    .satisfies(all -> assertThat(IntStream.of(all).boxed().toList())
                            .allSatisfy(count -> assertThat(Math.abs(count - (double) asked / choices))
                                    .isLessThan(5 * deviation)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void theLongestIsNotTheRightOne(Language language) {
        assertThat(share(language, question -> longest(question.shown()))).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @EnumSource
    void theMiddleOneIsNotTheRightOne(Language language) {
        assertThat(share(language, question -> question.shown().size() / 2)).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @EnumSource
    void theOneWithoutAReasonIsNotTheRightOne(Language language) {
        assertThat(share(language, question -> withoutReason(question.shown()))).isLessThanOrEqualTo(MOST);
    }

    private static double share(Language language, ToIntFunction<AskedQuestion> strategy) {
        List<AskedQuestion> asked = all(language);
        long right = asked.stream()
                .filter(question -> isRight(question, strategy.applyAsInt(question)))
                .count();
        return (double) right / asked.size();
    }

    private static int longest(List<Prose> choices) {
        return IntStream.range(0, choices.size())
                .boxed()
                .max(Comparator.comparingInt(
                        place -> Columns.of(choices.get(place).plain())))
                .orElseThrow();
    }

    /** The first of them, if there are several; the first of all where each has one. */
    private static int withoutReason(List<Prose> choices) {
        return IntStream.range(0, choices.size())
                .filter(place -> !REASON.matcher(choices.get(place).plain()).find())
                .findFirst()
                .orElse(0);
    }
}
