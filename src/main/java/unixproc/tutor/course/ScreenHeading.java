package unixproc.tutor.course;

import unixproc.console.text.Columns;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Theme;
import unixproc.lesson.model.Lesson;
import unixproc.tutor.show.TutorOutput;

/**
 * What stands above a screen: where it is in its lesson and in the course.
 *
 * @param number which lesson of the course it is, from 1
 * @param count how many lessons the course has
 */
public record ScreenHeading(TutorOutput output, Lesson lesson, int number, int count) {
    private static final int LONGEST_BAR = 16;

    /** @param drawn whether there is an eye to see bars and rules */
    public void show(int screen, boolean drawn) {
        int screens = lesson.screens().size();
        String title = lesson.screens().get(screen).heading();
        output.gap();
        String place = lesson.name() + " " + (screen + 1) + "/" + screens;
        String course = output.messages().text("heading.course", number, count);
        if (drawn) {
            Theme theme = output.theme();
            int cells = Math.min(Math.min(2 * screens, LONGEST_BAR), output.width() / 5);
            StyledText line = StyledText.of(Style.STRONG, place + " ")
                    .append(Style.DIM, theme.progress(screen + 1, screens, cells) + "   " + course + " ");
            int rule = Math.max(0, output.width() - Columns.of(line));
            output.print(line.append(Style.DIM, theme.horizontal().repeat(rule)));
            output.print(StyledText.of(Style.HEADING, title));
        } else {
            output.print(StyledText.of(place + ", " + course + ": " + title));
        }
        output.gap();
    }
}
