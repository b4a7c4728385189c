package unixproc.lesson.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import unixproc.lesson.expectation.Expectation;
import unixproc.lesson.expectation.ObservedValue;

/**
 * A question answered before anything is run.
 *
 * @param choices what can be chosen; none where the answer is typed or put in order
 * @param replies what is said to what is typed or put in order; none where there are choices
 * @param twin whether it asks the question before it once more, with other numbers
 */
public record Prediction(
        Prose question, Answer answer, List<Choice> choices, List<Reply> replies, boolean twin, Place place)
        implements ScreenPart {
    /**
     * One answer to choose.
     *
     * @param right whether the author marked it; no choice is when a line decides
     * @param answerBack what is said to somebody who chose it
     */
    public record Choice(Prose text, boolean right, Prose answerBack, Place place) {}

    /**
     * What is said to an answer that is not one of some choices.
     *
     * @param to the answer; {@link #RIGHT} for the right one, {@link #OTHERS} for all that have no reply of their own
     */
    public record Reply(String to, Prose text, Place place) {
        /** To whoever is right. */
        public static final String RIGHT = "";

        /** To everybody else. */
        public static final String OTHERS = "*";
    }

    /** Whether it can be asked; in a file that is still being written its choices may be missing. */
    public boolean isWhole() {
        boolean isChosen = answer instanceof Answer.OneOf
                || answer instanceof Answer.SeveralOf
                || answer instanceof Answer.Outputs;
        return !isChosen || !choices.isEmpty();
    }

    /** The index of the one marked choice, or empty when there is not exactly one right choice before a run. */
    public OptionalInt rightIndex() {
        return answer instanceof Answer.OneOf
                ? IntStream.range(0, choices.size())
                        .filter(i -> choices.get(i).right())
                        .findFirst()
                : OptionalInt.empty();
    }

    /** Which line of the screen's lab block decides, from 1; empty when none does. */
    public OptionalInt answerFromLine() {
        return answer instanceof Answer.FromLine from ? OptionalInt.of(from.line()) : OptionalInt.empty();
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

    /** The reply to an answer that was typed or put in order, if the author wrote one. */
    public Optional<Prose> reply(String to) {
        return replies.stream()
                .filter(reply -> reply.to().equals(to))
                .map(Reply::text)
                .findFirst();
    }
}
