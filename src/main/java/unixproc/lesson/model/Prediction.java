package unixproc.lesson.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import unixproc.lesson.expectation.Expectation;
import unixproc.lesson.expectation.ObservedValue;

/**
 * A question answered before anything is run.
 *
 * @param answerFromLine when the kernel is the judge: which line of the screen's lab block, from 1, decides; the
 *     right choice is the one whose text, read as an {@link Expectation}, matches that line's value
 */
public record Prediction(Prose question, List<Choice> choices, OptionalInt answerFromLine, Place place)
        implements ScreenPart {
    /**
     * One answer to choose.
     *
     * @param right whether the author marked it; no choice is when a line decides
     * @param answerBack what is said to somebody who chose it
     */
    public record Choice(Prose text, boolean right, Prose answerBack, Place place) {}

    /** The index of the marked choice, or empty when a line decides. */
    public OptionalInt rightIndex() {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).right()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The choices that name this value, for a question that a line decides. */
    public List<Integer> matching(ObservedValue value) {
        return IntStream.range(0, choices.size())
                .filter(i -> Expectation.parse(choices.get(i).text().plain())
                        .filter(choice -> choice.matches(value))
                        .isPresent())
                .boxed()
                .toList();
    }
}
