package unixproc.lesson.problem;

import java.util.List;
import unixproc.text.Language;

/**
 * The text of one lesson file, and which lesson it is of.
 *
 * @param file as the author would name it
 */
public record LessonSource(String name, int number, Language language, String file, List<String> lines) {
    public LessonSource(String name, int number, Language language, String file, String text) {
        this(name, number, language, file, List.of(text.split("\n", -1)));
    }

    public String text() {
        return String.join("\n", lines);
    }

    /** A line from 1, or an empty text when there is none. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }
}
