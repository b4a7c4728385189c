package unixproc.tutor.course;

import java.util.List;
import java.util.Locale;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lesson.library.LessonEntry;
import unixproc.text.Messages;
import unixproc.view.layout.Table;

/** The lessons as a table, all of them or those that fit a text. */
public final class LessonList {
    private final Course course;
    private final Messages messages;

    public LessonList(Course course) {
        this.course = course;
        this.messages = Messages.of("tutor", course.language());
    }

    /** The lessons whose name or title has this text in it, or whose number begins with it. */
    public List<LessonEntry> fitting(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return course.entries().stream()
                .filter(entry -> String.valueOf(entry.number()).startsWith(wanted)
                        || entry.name().contains(wanted)
                        || entry.front().title().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    public List<StyledText> lines(List<LessonEntry> entries, int width) {
        Table table = new Table(
                Table.Column.number(messages.text("progress.number")),
                Table.Column.text(messages.text("progress.lesson")),
                Table.Column.text(messages.text("progress.title")),
                Table.Column.text(""));
        entries.forEach(entry -> table.row(
                StyledText.of(String.valueOf(entry.number())),
                StyledText.of(Style.STRONG, entry.name()),
                StyledText.of(entry.front().title()),
                StyledText.of(Style.GOOD, course.progress().isDone(entry.name()) ? messages.text("list.done") : "")));
        return table.lines(width);
    }
}
