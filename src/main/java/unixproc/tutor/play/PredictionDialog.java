package unixproc.tutor.play;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import unixproc.console.text.Columns;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lesson.expectation.ObservedValue;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.progress.Confidence;
import unixproc.tutor.show.TutorOutput;

/** A question, the learner's answer to it, and what the kernel showed, side by side. */
final class PredictionDialog {
    private final TutorOutput output;
    private final Map<Integer, ObservedValue> observed = new HashMap<>();
    private Optional<Prediction> question = Optional.empty();
    private AnswerListener listener = (right, said) -> {};
    private OptionalInt chosen = OptionalInt.empty();
    private Confidence confidence = Confidence.UNSAID;

    PredictionDialog(TutorOutput output) {
        this.output = output;
    }

    /** Puts a question; how it was answered is told once that is known. */
    void ask(Prediction asked, AnswerListener told) {
        question = Optional.of(asked);
        listener = told;
        chosen = OptionalInt.empty();
        observed.clear();
        repeat();
    }

    /** The question once more, if one is open. */
    void repeat() {
        question.ifPresent(asked -> {
            output.say(Style.HEADING, "question.title");
            output.tell(asked.question());
            for (int i = 0; i < asked.choices().size(); i++) {
                output.tell("  " + (i + 1) + "  ", asked.choices().get(i).text());
            }
            sayHow();
        });
    }

    /** How to answer. */
    void sayHow() {
        question.ifPresent(asked ->
                output.say(Style.STRONG, "question.how", asked.choices().size()));
    }

    /** Takes the learner at their word; false when there is no such choice. */
    boolean commit(int choice, Confidence said) {
        if (question.isEmpty()
                || choice < 1
                || choice > question.get().choices().size()) {
            return false;
        }
        chosen = OptionalInt.of(choice - 1);
        confidence = said;
        return true;
    }

    void skip() {
        question = Optional.empty();
    }

    /** A line of the screen gave this. */
    void observed(int line, Optional<ObservedValue> seen) {
        seen.ifPresent(value -> observed.put(line, value));
    }

    /** Says what will be compared with what the lines show. */
    void note() {
        String mine = chosenText();
        output.say(
                confidence == Confidence.UNSAID
                        ? "answer.noted"
                        : "answer.noted." + confidence.name().toLowerCase(Locale.ROOT),
                mine);
    }

    /** What was predicted and what is so, one below the other; {@code ran} when lines have shown it. */
    void compare(boolean ran) {
        if (question.isEmpty() || chosen.isEmpty()) {
            return;
        }
        List<Prediction.Choice> choices = question.get().choices();
        int right = rightIndex().orElse(-1);
        boolean isRight = right == chosen.getAsInt();
        output.print(
                isRight
                        ? StyledText.of(
                                Style.GOOD,
                                output.theme().good() + " " + output.messages().text("answer.right"))
                        : StyledText.of(
                                Style.BAD,
                                output.theme().bad() + " " + output.messages().text("answer.wrong")));
        String truth = right < 0
                ? output.messages().text("answer.neither")
                : choices.get(right).text().plain();
        sideBySide("answer.predicted", chosenText(), ran ? "answer.shown" : "answer.true", truth);
        output.tell(choices.get(chosen.getAsInt()).answerBack());
        output.gap();
        listener.answered(isRight, confidence);
        question = Optional.empty();
    }

    private String chosenText() {
        return question.orElseThrow().choices().get(chosen.getAsInt()).text().plain();
    }

    private void sideBySide(String key, String text, String otherKey, String otherText) {
        String mine = "  " + output.messages().text(key) + " ";
        String other = "  " + output.messages().text(otherKey) + " ";
        int column = Math.max(Columns.of(mine), Columns.of(other));
        output.print(Columns.pad(mine, column), StyledText.of(Style.STRONG, text));
        output.print(Columns.pad(other, column), StyledText.of(Style.STRONG, otherText));
    }

    /** Tells the right choice without an answer. */
    void reveal() {
        OptionalInt right = question.isPresent() ? question.get().rightIndex() : OptionalInt.empty();
        if (right.isPresent()) {
            output.say("answer.reveal", right.getAsInt() + 1);
        } else {
            output.say("answer.run-it");
        }
    }

    /** The right choice, from 1; the first where only the kernel will tell. */
    OptionalInt rightChoice() {
        return question.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(question.get().rightIndex().orElse(0) + 1);
    }

    private OptionalInt rightIndex() {
        Prediction asked = question.orElseThrow();
        OptionalInt marked = asked.rightIndex();
        if (marked.isPresent() || asked.answerFromLine().isEmpty()) {
            return marked;
        }
        ObservedValue value = observed.get(asked.answerFromLine().getAsInt());
        List<Integer> matching = value == null ? List.of() : asked.matching(value);
        return matching.isEmpty() ? OptionalInt.empty() : OptionalInt.of(matching.get(0));
    }
}
