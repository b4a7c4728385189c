package unixproc.tutor.play;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import unixproc.console.text.Style;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.progress.Confidence;
import unixproc.lesson.progress.QuestionId;
import unixproc.tutor.course.Course;
import unixproc.tutor.question.PredictionDialog;
import unixproc.tutor.question.TypedAnswer;
import unixproc.tutor.show.TutorOutput;

/** Questions of earlier lessons, asked again: nothing is run, the answer-back comes at once. */
final class Recall {
    private static final int AT_MOST = 2;

    private final TutorOutput output;
    private final Course course;
    private final String title;
    private final Deque<Question> left = new ArrayDeque<>();
    private final Remembering remembering;
    private final Refuting refuting;
    private final PredictionDialog dialog;
    private boolean isOpen;
    private boolean answered;

    /** Told of each answer. */
    interface Remembering {
        void answered(QuestionId question, boolean right, Confidence confidence);
    }

    /** Somebody was wrong; what the answer-back speaks of can be shown now. */
    interface Refuting {
        void wrong(QuestionId question);
    }

    private record Question(QuestionId id, Prediction prediction) {}

    /** Above each question stands {@code title}, a message with a place for the lesson. */
    Recall(
            PredictionDialog dialog,
            TutorOutput output,
            Course course,
            String title,
            Remembering remembering,
            Refuting refuting) {
        this.refuting = refuting;
        this.dialog = dialog;
        this.output = output;
        this.course = course;
        this.title = title;
        this.remembering = remembering;
    }

    /** The questions a lesson wants recalled, of the lessons it names: those the learner has met, the missed ones first. */
    void askFor(Lesson lesson) {
        course.recallable(lesson.front().recalls()).stream().limit(AT_MOST).forEach(this::add);
    }

    /** These questions, as far as they still exist. */
    void ask(List<QuestionId> questions) {
        questions.forEach(this::add);
    }

    private void add(QuestionId id) {
        course.question(id).ifPresent(prediction -> left.add(new Question(id, prediction)));
    }

    boolean isOver() {
        return left.isEmpty();
    }

    int left() {
        return left.size();
    }

    /** Whether a number is what is waited for now. */
    boolean isAsking() {
        return isOpen && !answered;
    }

    /** Puts the next question. */
    void put() {
        Question next = left.getFirst();
        isOpen = true;
        answered = false;
        output.gap();
        output.say(title, next.id().lesson());
        dialog.ask(next.prediction(), (right, confidence) -> {
            remembering.answered(next.id(), right, confidence);
            if (!right) {
                refuting.wrong(next.id());
            }
        });
    }

    /** Says once more what is waited for. */
    void repeat() {
        if (isAsking()) {
            dialog.repeat();
        } else {
            sayWhatNext();
        }
    }

    /** Takes an answer; the question stays until Enter. */
    void answer(TypedAnswer answer) {
        if (commit(answer)) {
            sayWhatNext();
        } else {
            output.say("question.none");
            dialog.sayHow();
        }
    }

    /** Takes an answer and says what is so; false when it is none. */
    boolean commit(TypedAnswer answer) {
        if (!isAsking() || !dialog.commit(answer)) {
            return false;
        }
        dialog.compare(false);
        answered = true;
        return true;
    }

    private void sayWhatNext() {
        output.say(Style.DIM, left.size() > 1 ? "recall.next" : "recall.last");
    }

    /** Tells the right choice. */
    void reveal() {
        if (isAsking()) {
            dialog.reveal();
        } else {
            sayWhatNext();
        }
    }

    /** Enter: goes on, but not past a question that has no answer. */
    void next() {
        if (isAsking()) {
            output.say("question.first");
        } else {
            drop();
        }
    }

    /** Asks no more of them. */
    void clear() {
        left.clear();
        isOpen = false;
    }

    /** Leaves the question. */
    void drop() {
        left.removeFirst();
        isOpen = false;
        if (!left.isEmpty()) {
            put();
        }
    }
}
