package unixproc.tutor.play;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import unixproc.console.text.Style;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.progress.Confidence;
import unixproc.lesson.progress.QuestionId;
import unixproc.tutor.course.Course;
import unixproc.tutor.show.TutorOutput;

/** Questions of earlier lessons, asked again: nothing is run, the answer-back comes at once. */
final class Recall {
    private static final int AT_MOST = 2;

    private final TutorOutput output;
    private final Course course;
    private final String title;
    private final Deque<Question> left = new ArrayDeque<>();
    private final Remembering remembering;
    private Optional<PredictionDialog> open = Optional.empty();
    private boolean answered;

    /** Told of each answer. */
    interface Remembering {
        void answered(QuestionId question, boolean right, Confidence confidence);
    }

    private record Question(QuestionId id, Prediction prediction) {}

    /** Above each question stands {@code title}, a message with a place for the lesson. */
    Recall(TutorOutput output, Course course, String title, Remembering remembering) {
        this.output = output;
        this.course = course;
        this.title = title;
        this.remembering = remembering;
    }

    /** The questions a lesson wants recalled: one from each lesson it names. */
    void askFor(Lesson lesson) {
        for (String earlier : lesson.front().recalls()) {
            if (left.size() < AT_MOST) {
                add(new QuestionId(earlier, 0));
            }
        }
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
        return open.isPresent() && !answered;
    }

    /** Puts the next question. */
    void put() {
        Question next = left.getFirst();
        PredictionDialog predictionDialog = new PredictionDialog(output);
        open = Optional.of(predictionDialog);
        answered = false;
        output.gap();
        output.say(title, next.id().lesson());
        predictionDialog.ask(
                next.prediction(), (right, confidence) -> remembering.answered(next.id(), right, confidence));
    }

    /** Says once more what is waited for. */
    void repeat() {
        if (isAsking()) {
            open.ifPresent(PredictionDialog::repeat);
        } else {
            sayWhatNext();
        }
    }

    /** Takes an answer, from 1; the question stays until Enter. */
    void answer(int choice, Confidence confidence) {
        if (commit(choice, confidence)) {
            sayWhatNext();
        } else {
            output.say("question.none");
        }
    }

    /** Takes an answer, from 1, and says what is so; false when there is no such choice. */
    boolean commit(int choice, Confidence confidence) {
        if (!isAsking() || !open.orElseThrow().commit(choice, confidence)) {
            return false;
        }
        open.orElseThrow().compare(false);
        answered = true;
        return true;
    }

    private void sayWhatNext() {
        output.say(Style.DIM, left.size() > 1 ? "recall.next" : "recall.last");
    }

    /** Tells the right choice. */
    void reveal() {
        if (isAsking()) {
            open.ifPresent(PredictionDialog::reveal);
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
        open = Optional.empty();
    }

    /** Leaves the question. */
    void drop() {
        left.removeFirst();
        open = Optional.empty();
        if (!left.isEmpty()) {
            put();
        }
    }
}
