package unixproc.view.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import unixproc.console.text.Columns;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Wrap;
import unixproc.view.RenderOptions;

/**
 * Rows in columns. Cells of text wrap where room is short; where it is too short for that, each row becomes a few
 * lines of its own.
 *
 * <pre>
 * PROCESS  PPID  STATE              A 4711
 * A 4711   4700  running              PPID 4700
 * B 4712   4711  stopped              running
 * </pre>
 */
public final class Table {
    private static final String GAP = "  ";
    private static final int NARROWEST_CELL = 16;

    private final List<Column> columns;
    private final List<List<StyledText>> rows = new ArrayList<>();

    private enum Kind {
        TEXT,
        WHOLE,
        NUMBER
    }

    /** A column's heading and what may be done to its cells. */
    public record Column(String heading, Kind kind) {
        public static Column text(String heading) {
            return new Column(heading, Kind.TEXT);
        }

        /** Text that is never wrapped. */
        public static Column whole(String heading) {
            return new Column(heading, Kind.WHOLE);
        }

        public static Column number(String heading) {
            return new Column(heading, Kind.NUMBER);
        }
    }

    public Table(Column... columns) {
        this.columns = List.of(columns);
    }

    public void row(StyledText... cells) {
        rows.add(List.of(cells));
    }

    /** Whether a row can stay a row. */
    public boolean fits(int width) {
        int least = GAP.length() * (columns.size() - 1);
        for (int i = 0; i < columns.size(); i++) {
            least += columns.get(i).kind() == Kind.TEXT ? Math.min(natural(i), NARROWEST_CELL) : natural(i);
        }
        return least <= width;
    }

    public List<StyledText> lines(int width) {
        if (!fits(width)) {
            return stacked(width);
        }
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = natural(i);
        }
        int room = width - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            widths[widestText(widths)]--;
        }
        return aligned(fitted(widths, room));
    }

    /** The same widths without what wrapping has left over, which goes to the last column. */
    private int[] fitted(int[] widths, int room) {
        int[] fitted = widths.clone();
        int last = widths.length - 1;
        for (int i = 0; i < last; i++) {
            int used = Columns.of(columns.get(i).heading());
            for (List<StyledText> row : rows) {
                for (StyledText line : Wrap.at(widths[i]).lines(row.get(i))) {
                    used = Math.max(used, Columns.of(line));
                }
            }
            fitted[i] = Math.min(widths[i], used);
        }
        int left = room - Arrays.stream(fitted).sum();
        fitted[last] = Math.min(natural(last), fitted[last] + left);
        return fitted;
    }

    private int widestText(int[] widths) {
        int widest = widths.length - 1;
        for (int i = 0; i < widths.length; i++) {
            boolean isWider = widths[i] > widths[widest] || columns.get(widest).kind() != Kind.TEXT;
            if (columns.get(i).kind() == Kind.TEXT && isWider) {
                widest = i;
            }
        }
        return widest;
    }

    private int natural(int column) {
        int widest = Columns.of(columns.get(column).heading());
        for (List<StyledText> row : rows) {
            widest = Math.max(widest, Columns.of(row.get(column)));
        }
        return widest;
    }

    private List<StyledText> aligned(int[] widths) {
        List<StyledText> lines = new ArrayList<>();
        lines.addAll(align(
                columns.stream()
                        .map(column -> StyledText.of(Style.DIM, column.heading()))
                        .toList(),
                widths));
        for (List<StyledText> row : rows) {
            lines.addAll(align(row, widths));
        }
        return lines;
    }

    private List<StyledText> align(List<StyledText> row, int[] widths) {
        List<List<StyledText>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(Wrap.at(widths[i]).lines(row.get(i)));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        List<StyledText> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StyledText text = StyledText.empty();
            for (int i = 0; i < widths.length; i++) {
                StyledText cell = line < cells.get(i).size() ? cells.get(i).get(line) : StyledText.empty();
                boolean isNumber = columns.get(i).kind() == Kind.NUMBER;
                text = text.append(i == 0 ? "" : GAP)
                        .append(isNumber ? Columns.padLeft(cell, widths[i]) : Columns.pad(cell, widths[i]));
            }
            lines.add(text.slice(0, text.plain().stripTrailing().length()));
        }
        return lines;
    }

    private List<StyledText> stacked(int width) {
        List<StyledText> lines = new ArrayList<>();
        int last = columns.size() - 1;
        for (List<StyledText> row : rows) {
            List<StyledText> facts = new ArrayList<>();
            for (int i = 1; i < last; i++) {
                if (!row.get(i).isEmpty()) {
                    facts.add(StyledText.of(Style.DIM, columns.get(i).heading() + " ")
                            .append(row.get(i)));
                }
            }
            lines.addAll(Wrap.at(width).lines(row.get(0)));
            for (StyledText line : RenderOptions.packed(facts, GAP, width - GAP.length())) {
                lines.addAll(Wrap.at(width).indented(GAP, GAP).lines(line));
            }
            lines.addAll(Wrap.at(width).indented(GAP, GAP).lines(row.get(last)));
        }
        lines.removeIf(line -> line.plain().isBlank());
        return lines;
    }
}
