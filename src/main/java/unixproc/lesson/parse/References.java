package unixproc.lesson.parse;

import java.util.List;
import java.util.Map;
import unixproc.lesson.model.ManualPage;
import unixproc.text.SimilarNames;

/**
 * What a lesson may refer to.
 *
 * @param lessons the lessons there are, by name, with their numbers
 */
public record References(Map<String, Integer> lessons, ManualPages pages) {
    boolean isLesson(String name) {
        return lessons.containsKey(name);
    }

    /** The folder of a lesson that is known, which begins with its number. */
    String folder(String name) {
        return String.format("%02d-%s", lessons.get(name), name);
    }

    boolean isBefore(String name, int number) {
        return lessons.get(name) < number;
    }

    List<String> lessonNames() {
        return lessons.keySet().stream().sorted().toList();
    }

    boolean isPage(ManualPage page) {
        return pages.contains(page);
    }

    String nearestPages(ManualPage page) {
        return SimilarNames.list(page.toString(), pages.near(page.name()));
    }
}
