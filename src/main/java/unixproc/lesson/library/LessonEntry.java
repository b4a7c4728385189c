package unixproc.lesson.library;

import java.util.List;
import unixproc.lesson.model.FrontMatter;
import unixproc.lesson.problem.LessonProblem;
import unixproc.text.Language;

/**
 * A lesson in a list.
 *
 * @param language the language it is told in, which is English where the wanted one is missing
 * @param front what it says of itself; only its name where that could not be read
 * @param problems what was wrong with that
 */
public record LessonEntry(
        String name, int number, Language language, FrontMatter front, List<LessonProblem> problems) {}
