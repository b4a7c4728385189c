package unixproc.lesson;

import java.util.List;
import java.util.Map;

/**
 * What a lesson may refer to.
 *
 * @param lessons the lessons there are, by name, with their numbers
 */
record Known(Map<String, Integer> lessons, ManualPages pages) {
    boolean isLesson(String name) {
        return lessons.containsKey(name);
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
        return Nearest.list(page.toString(), pages.near(page.name()));
    }
}
