package unixproc.lesson.parse;

import java.util.List;
import java.util.Optional;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.problem.LessonProblem;
import unixproc.lesson.problem.LessonSource;

/**
 * What came of reading a lesson file: all its problems at once, and the lesson as far as it could be understood.
 *
 * @param source empty when there is no file, or none that can be read
 * @param lesson empty when nothing of the file could be understood
 */
public record ParsedLesson(Optional<LessonSource> source, Optional<Lesson> lesson, List<LessonProblem> problems) {
    /** A file without a text. */
    public static ParsedLesson unreadable(List<LessonProblem> problems) {
        return new ParsedLesson(Optional.empty(), Optional.empty(), problems);
    }

    /** The lesson, if it can be played. */
    public Optional<Lesson> playable() {
        return problems.isEmpty() ? lesson : Optional.empty();
    }
}
