package unixproc.lesson.parse;

import java.util.List;
import java.util.Optional;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.problem.LessonProblem;

/**
 * What came of reading a lesson file: all its problems at once, and the lesson as far as it could be understood.
 *
 * @param lesson empty when nothing of the file could be read
 */
public record ParsedLesson(Optional<Lesson> lesson, List<LessonProblem> problems) {
    /** The lesson, if it can be played. */
    public Optional<Lesson> playable() {
        return problems.isEmpty() ? lesson : Optional.empty();
    }
}
