package unixproc.tutor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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
        new ArrayList<>(questions).forEach(id -> add(id, library, language));
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

    /** Puts the next question. */
    void put() {
        Question next = left.getFirst();
        Answers answers = new Answers(voice, new LessonPlay.LessonEvents() {
            @Override
            public void screenReached(int screen) {
                // A recall has no screens.
            }

            @Override
            public void answered(int question, boolean right, Confidence confidence) {
                remembering.answered(next.id(), right, confidence);
            }

            @Override
            public void finished() {
                // The lesson comes after it.
            }
        });
        open = Optional.of(answers);
        voice.say("recall.title", next.id().lesson());
        answers.ask(next.prediction(), next.id().number());
    }

    /** Takes an answer, from 1; goes on to the next question when it was one. */
    void answer(int choice, Confidence confidence) {
        if (open.isEmpty() || !open.get().commit(choice, confidence)) {
            voice.say("question.none");
            return;
        }
        open.get().compare();
        drop();
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
