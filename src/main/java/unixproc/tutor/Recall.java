package unixproc.tutor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import unixproc.console.Style;
import unixproc.lesson.Confidence;
import unixproc.lesson.Lesson;
import unixproc.lesson.LessonLibrary;
import unixproc.lesson.Prediction;
import unixproc.lesson.QuestionId;
import unixproc.text.Language;

/** Questions of earlier lessons, asked again: nothing is run, the answer-back comes at once. */
final class Recall {
    private static final int AT_MOST = 2;

    private final Voice voice;
    private final Deque<Question> left = new ArrayDeque<>();
    private final Remembering remembering;
    private Optional<Answers> open = Optional.empty();
    private boolean answered;

    /** Told of each answer. */
    interface Remembering {
        void answered(QuestionId question, boolean right, Confidence confidence);
    }

    private record Question(QuestionId id, Prediction prediction) {}

    Recall(Voice voice, Remembering remembering) {
        this.voice = voice;
        this.remembering = remembering;
    }

    /** The questions a lesson wants recalled: one from each lesson it names. */
    void askFor(Lesson lesson, LessonLibrary library, Language language) {
        for (String earlier : lesson.front().recalls()) {
            if (left.size() < AT_MOST) {
                add(new QuestionId(earlier, 0), library, language);
            }
        }
    }

    /** These questions, as far as they still exist. */
    void ask(List<QuestionId> questions, LessonLibrary library, Language language) {
        questions.forEach(id -> add(id, library, language));
    }

    private void add(QuestionId id, LessonLibrary library, Language language) {
        library.read(id.lesson(), language)
                .playable()
                .map(Lesson::predictions)
                .filter(all -> id.number() < all.size())
                .map(all -> all.get(id.number()))
                .filter(prediction -> prediction.rightIndex().isPresent())
                .ifPresent(prediction -> left.add(new Question(id, prediction)));
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
        Answers answers = new Answers(voice, new Answered(next.id()));
        open = Optional.of(answers);
        answered = false;
        voice.gap();
        voice.say("recall.title", next.id().lesson());
        answers.ask(next.prediction(), next.id().number());
    }

    /** Says once more what is waited for. */
    void repeat() {
        if (isAsking()) {
            open.ifPresent(Answers::repeat);
        } else {
            sayWhatNext();
        }
    }

    /** Takes an answer, from 1. */
    void answer(int choice, Confidence confidence) {
        if (!isAsking() || !open.orElseThrow().commit(choice, confidence)) {
            voice.say("question.none");
            return;
        }
        open.orElseThrow().compare(false);
        answered = true;
        sayWhatNext();
    }

    private void sayWhatNext() {
        voice.say(Style.DIM, left.size() > 1 ? "recall.next" : "recall.last");
    }

    /** Tells the right choice. */
    void reveal() {
        if (isAsking()) {
            open.ifPresent(Answers::reveal);
        } else {
            sayWhatNext();
        }
    }

    /** Enter: goes on, but not past a question that has no answer. */
    void next() {
        if (isAsking()) {
            voice.say("question.first");
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

    /** Passes an answer on; a recall has neither screens nor an end of its own. */
    private final class Answered implements LessonPlay.LessonEvents {
        private final QuestionId id;

        Answered(QuestionId id) {
            this.id = id;
        }

        @Override
        public void screenReached(int screen) {}

        @Override
        public void answered(int question, boolean right, Confidence confidence) {
            remembering.answered(id, right, confidence);
        }

        @Override
        public void finished() {}
    }
}
