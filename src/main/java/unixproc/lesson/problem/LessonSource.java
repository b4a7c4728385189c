package unixproc.lesson.problem;

import java.util.List;
import unixproc.text.Language;

/**
 * The text of one lesson file, and which lesson it is of.
 *
 * @param file as the author would name it
 */
public record LessonSource(String name, int number, Language language, String file, String text) {
    public List<String> lines() {
        return List.of(text.split("\n", -1));
    }

    /** A line from 1, or an empty text when there is none. */
    public String line(int number) {
        List<String> lines = lines();
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }
}
