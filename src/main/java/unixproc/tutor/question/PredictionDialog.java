package unixproc.tutor.question;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import unixproc.console.text.Columns;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lesson.expectation.ObservedValue;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.model.Prose;
import unixproc.lesson.progress.Confidence;
import unixproc.tutor.show.TutorOutput;

/** A question, the learner's answer to it, and what the kernel showed, side by side. */
public final class PredictionDialog {
    private final TutorOutput output;
    private final QuestionOrder order;
    private final String title;
    private final Map<Integer, ObservedValue> observed = new HashMap<>();
    private Optional<AskedQuestion> question = Optional.empty();
    private AnswerListener listener = (right, said) -> {};
    private Optional<AskedQuestion.Reply> reply = Optional.empty();
    private Confidence confidence = Confidence.UNSAID;

    /** @param title the key of what stands above a question */
    public PredictionDialog(TutorOutput output, QuestionOrder order, String title) {
        this.output = output;
        this.order = order;
        this.title = title;
    }

    /** Puts a question; how it was answered is told once that is known. */
    public void ask(Prediction asked, AnswerListener told) {
        question = Optional.of(AskedQuestion.of(asked, order));
        listener = told;
        reply = Optional.empty();
        observed.clear();
        repeat();
    }

    /** The question once more, if one is open. */
    public void repeat() {
        question.ifPresent(asked -> {
            output.say(Style.HEADING, title);
            output.tell(asked.question().question());
            List<Prose> shown = asked.shown();
            for (int i = 0; i < shown.size(); i++) {
                output.tell("  " + (i + 1) + "  ", shown.get(i));
            }
            sayHow();
        });
    }

    /** How to answer. */
    public void sayHow() {
        question.ifPresent(
                asked -> output.say(Style.STRONG, asked.howKey(), asked.shown().size()));
    }

    /** Takes the learner at their word; false when what was typed is no answer. */
    public boolean commit(TypedAnswer typed) {
        Optional<AskedQuestion.Reply> read = question.flatMap(asked -> asked.read(typed.text()));
        if (read.isPresent()) {
            reply = read;
            confidence = typed.confidence();
        }
        return read.isPresent();
    }

    public void skip() {
        question = Optional.empty();
    }

    /** A line of the screen gave this. */
    public void observed(int line, Optional<ObservedValue> seen) {
        seen.ifPresent(value -> observed.put(line, value));
    }

    /** Says what will be compared with what the lines show. */
    public void note() {
        String mine =
                question.orElseThrow().judge(reply.orElseThrow(), observed).mine();
        output.say(
                confidence == Confidence.UNSAID
                        ? "answer.noted"
                        : "answer.noted." + confidence.name().toLowerCase(Locale.ROOT),
                mine);
    }

    /** What was predicted and what is so, one below the other; {@code ran} when lines have shown it. */
    public void compare(boolean ran) {
        if (question.isEmpty() || reply.isEmpty()) {
            return;
        }
        AskedQuestion.Judgement judgement = question.get().judge(reply.get(), observed);
        boolean isRight = judgement.right();
        String sign = isRight ? output.theme().good() : output.theme().bad();
        boolean surprise = !isRight && confidence == Confidence.SURE;
        String key = isRight ? "answer.right" : surprise ? "answer.wrong.sure" : "answer.wrong";
        output.print(StyledText.of(
                isRight ? Style.GOOD : Style.BAD, sign + " " + output.messages().text(key)));
        String truth = judgement.truth().orElseGet(() -> output.messages().text("answer.neither"));
        if (isRight) {
            output.print("  ", StyledText.of(Style.STRONG, truth));
        } else {
            sideBySide("answer.predicted", judgement.mine(), ran ? "answer.shown" : "answer.true", truth);
        }
        judgement.comments().forEach(output::tell);
        output.gap();
        listener.answered(isRight, confidence);
        question = Optional.empty();
    }

    private void sideBySide(String key, String text, String otherKey, String otherText) {
        String mine = "  " + output.messages().text(key) + " ";
        String other = "  " + output.messages().text(otherKey) + " ";
        int column = Math.max(Columns.of(mine), Columns.of(other));
        output.print(Columns.pad(mine, column), StyledText.of(Style.STRONG, text));
        output.print(Columns.pad(other, column), StyledText.of(Style.STRONG, otherText));
    }

    /** Tells the right answer without one of the learner's. */
    public void reveal() {
        Optional<String> right = question.flatMap(AskedQuestion::rightAnswer);
        if (right.isPresent()) {
            output.say("answer.reveal", right.get());
        } else {
            output.say("answer.run-it");
        }
    }

    /** What to type to be right; empty where only the kernel will tell. */
    public Optional<String> rightAnswer() {
        return question.flatMap(AskedQuestion::rightAnswer);
    }
}
