package unixproc.lesson.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.model.Place;
import unixproc.text.Messages;

/**
 * Something an author has to mend.
 *
 * @param file as the author would name it
 * @param key which problem: {@code predict.no-right-answer}
 * @param words what fills its sentences
 * @param sourceLine the line it is about, fit to be shown, or empty when there is none
 */
public record LessonProblem(String file, Place place, String key, List<Object> words, String sourceLine) {
    private static final Set<String> TEXT_ONLY = Set.of(
            "budget",
            "folder",
            "front",
            "glossary",
            "link",
            "note",
            "page",
            "picture",
            "place",
            "prose",
            "step",
            "term");

    static LessonProblem of(LessonSource source, Place place, String key, Object... words) {
        return new LessonProblem(
                source.file(), place, key, Arrays.asList(words), ControlCharacters.clean(source.line(place.line())));
    }

    /** A problem that can be seen only when the lesson is run. */
    public static LessonProblem inRun(LessonSource source, Place place, String key, Object... words) {
        return of(source, place, "run." + key, words);
    }

    /** Whether it is about what is read only: the lesson's lines and tasks are what their author meant all the same. */
    public boolean isOfTextOnly() {
        return TEXT_ONLY.contains(key.substring(0, key.indexOf('.')));
    }

    public int line() {
        return place.line();
    }

    public int column() {
        return place.column();
    }

    public int length() {
        return place.length();
    }

    /** What is wrong. */
    public String sentence(Messages messages) {
        return new Sentence("problem." + key, words).text(messages);
    }

    /** What to do about it. */
    public String remedy(Messages messages) {
        return new Sentence("remedy." + key, words).text(messages);
    }
}
