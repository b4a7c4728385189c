package unixproc.lesson.model;

import java.util.List;
import unixproc.text.Language;

/**
 * One lesson in one language.
 *
 * @param name its folder's name without the number: {@code fork}
 * @param number its folder's number: 9
 * @param language the language its text is in
 */
public record Lesson(String name, int number, Language language, FrontMatter front, List<Screen> screens) {
    /** The questions of the lesson without their twins, first to last; a recall question is known by its place in this list. */
    public List<Prediction> predictions() {
        return screens.stream().flatMap(screen -> screen.prediction().stream()).toList();
    }
}
