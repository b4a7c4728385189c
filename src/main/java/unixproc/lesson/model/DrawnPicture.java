package unixproc.lesson.model;

import java.util.List;

/**
 * A drawing of the author's, shown line by line as it is.
 *
 * @param lines without blank lines at the ends; {@code {A}} and its like are still to be filled
 * @param alt the same in a sentence, for whoever cannot see it
 */
public record DrawnPicture(List<String> lines, String alt, Place place) implements ScreenPart {}
