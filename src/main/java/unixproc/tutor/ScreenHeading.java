package unixproc.tutor;

import unixproc.console.Columns;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.console.Theme;
import unixproc.lesson.Lesson;

/**
 * What stands above a screen: where it is in its lesson and in the course.
 *
 * @param number which lesson of the course it is, from 1
 * @param count how many lessons the course has
 */
record ScreenHeading(Voice voice, Lesson lesson, int number, int count) {
    private static final int LONGEST_BAR = 16;

    /** @param drawn whether there is an eye to see bars and rules */
    void show(int screen, boolean drawn) {
        int screens = lesson.screens().size();
        String title = lesson.screens().get(screen).heading();
        voice.gap();
        String place = lesson.name() + " " + (screen + 1) + "/" + screens;
        String course = voice.messages().text("heading.course", number, count);
        if (drawn) {
            Theme theme = voice.theme();
            int cells = Math.min(Math.min(2 * screens, LONGEST_BAR), voice.width() / 5);
            StyledText line = StyledText.of(Style.STRONG, place + " ")
                    .append(Style.DIM, theme.progress(screen + 1, screens, cells) + "   " + course + " ");
            int rule = Math.max(0, voice.width() - Columns.of(line));
            voice.print(line.append(Style.DIM, theme.horizontal().repeat(rule)));
            voice.print(StyledText.of(Style.HEADING, title));
        } else {
            voice.print(StyledText.of(place + ", " + course + ": " + title));
        }
        voice.gap();
    }
}
