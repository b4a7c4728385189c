package unixproc.tutor.play;

import java.util.Optional;
import unixproc.lesson.expectation.ObservedValue;
import unixproc.lesson.model.Prediction;
import unixproc.tutor.line.LessonPosition;
import unixproc.tutor.question.PredictionDialog;
import unixproc.tutor.question.QuestionOrder;
import unixproc.tutor.question.TypedAnswer;
import unixproc.tutor.show.TutorOutput;

/** The questions of a lesson that is played: those of its screens, and their twins. */
final class LessonQuestions {
    private final TutorOutput output;
    private final LessonListener listener;
    private final PredictionDialog dialog;
    private final PredictionDialog twinDialog;
    private final Twins twins = new Twins();
    private boolean asksTwin;

    LessonQuestions(TutorOutput output, QuestionOrder order, LessonListener listener) {
        this.output = output;
        this.listener = listener;
        this.dialog = new PredictionDialog(output, order, "question.title");
        this.twinDialog = new PredictionDialog(output, order, "question.title.twin");
    }

    /** Asks the question that stands at a position. */
    void ask(LessonPosition position) {
        Prediction prediction = (Prediction) position.here().orElseThrow();
        int number = position.questionNumber();
        dialog.ask(prediction, (right, confidence) -> {
            listener.answered(number, right, confidence);
            twins.answered(position.shown(), number, position.screen(), right, confidence);
        });
    }

    /** Whether a question is asked that stands on no screen. */
    boolean asksTwin() {
        return asksTwin;
    }

    /** Asks a twin that is due when a screen is left; false when there is none. */
    boolean askTwin(LessonPosition left) {
        if (!twins.isDue(left.screen() + 1, left.isLastScreen())) {
            return false;
        }
        Twins.Due twin = twins.next();
        asksTwin = true;
        output.gap();
        twinDialog.ask(twin.question(), (right, confidence) -> listener.answered(twin.number(), right, confidence));
        return true;
    }

    /** The twin has been answered or left. */
    void leaveTwin() {
        asksTwin = false;
    }

    PredictionDialog open() {
        return asksTwin ? twinDialog : dialog;
    }

    /** Takes an answer to the open question; false when it is none, which has then been said. */
    boolean take(TypedAnswer answer, LessonPosition position) {
        if (!open().commit(answer)) {
            output.say(answer.text().matches("[\\d\\s,]+") ? "question.none" : "question.first");
            open().sayHow();
            return false;
        }
        if (asksTwin || position.lines().isEmpty()) {
            open().compare(false);
        } else {
            dialog.note();
        }
        return true;
    }

    /** A line of the screen gave this. */
    void observed(int line, Optional<ObservedValue> value) {
        dialog.observed(line, value);
    }

    /** All lines of the screen have been run. */
    void compare() {
        dialog.compare(true);
    }
}
