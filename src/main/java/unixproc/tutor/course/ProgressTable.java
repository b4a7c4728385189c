package unixproc.tutor.course;

import java.util.ArrayList;
import java.util.List;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lesson.progress.ProgressReport;
import unixproc.text.Messages;
import unixproc.view.layout.Table;

/** How far the learner has got, a lesson a line, and the sums below. */
public final class ProgressTable {
    private final ProgressReport report;
    private final Messages messages;

    public ProgressTable(ProgressReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
    }

    public List<StyledText> lines(int width) {
        Table table = new Table(
                Table.Column.number(messages.text("progress.number")),
                Table.Column.text(messages.text("progress.lesson")),
                Table.Column.text(messages.text("progress.title")),
                Table.Column.text(messages.text("progress.right")),
                Table.Column.text(messages.text("progress.place")));
        report.lessons()
                .forEach(row -> table.row(
                        StyledText.of(String.valueOf(row.lesson().number())),
                        StyledText.of(Style.STRONG, row.lesson().name()),
                        StyledText.of(row.lesson().front().title()),
                        StyledText.of(row.answered() == 0 ? "" : row.right() + "/" + row.answered()),
                        place(row)));
        List<StyledText> lines = new ArrayList<>(table.lines(width));
        lines.add(StyledText.empty());
        lines.add(
                sentence("progress.total", report.done(), report.lessons().size(), report.right(), report.answered()));
        lines.add(sentence("progress.due", report.due()));
        report.next().ifPresent(day -> lines.add(sentence("progress.next", day)));
        return lines;
    }

    private StyledText place(ProgressReport.Row row) {
        if (row.done().isPresent()) {
            return StyledText.of(
                    Style.GOOD, messages.text("progress.done", row.done().get()));
        }
        return row.isBegun() ? sentence("progress.screen", row.screen(), row.screens()) : StyledText.empty();
    }

    private StyledText sentence(String key, Object... words) {
        return StyledText.of(messages.text(key, words));
    }
}
