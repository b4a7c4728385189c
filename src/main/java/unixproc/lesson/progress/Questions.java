package unixproc.lesson.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.lesson.library.LessonLibrary;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Prediction;
import unixproc.text.Language;

/** The questions of a course that can be asked without a run, as far as their lessons still have them. */
public final class Questions {
    private final LessonLibrary library;
    private final Language language;
    private final Map<String, List<Prediction>> read = new HashMap<>();

    public Questions(LessonLibrary library, Language language) {
        this.library = library;
        this.language = language;
    }

    public Optional<Prediction> find(QuestionId id) {
        List<Prediction> all = read.computeIfAbsent(id.lesson(), this::ofLesson);
        return id.number() < all.size()
                ? Optional.of(all.get(id.number()))
                        .filter(question -> question.answerFromLine().isEmpty())
                : Optional.empty();
    }

    private List<Prediction> ofLesson(String name) {
        return library.read(name, language).playable().map(Lesson::predictions).orElse(List.of());
    }
}
