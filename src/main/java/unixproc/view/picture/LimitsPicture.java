package unixproc.view.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.kernel.Limits;
import unixproc.kernel.ProcessDetail;
import unixproc.kernel.ProcessRecord;
import unixproc.view.LabSnapshot;
import unixproc.view.ProcessWording;
import unixproc.view.RenderOptions;
import unixproc.view.layout.Table;

/** How much of each resource one process may use. */
public record LimitsPicture(LabSnapshot snapshot, long pid) implements Picture {
    /** What a snapshot must hold for it. */
    private static final Set<ProcessDetail> PARTS = Set.copyOf(EnumSet.of(ProcessDetail.LIMITS));

    public static Picture of(PictureSource source) {
        return new LimitsPicture(source.snapshot(PARTS), source.process());
    }

    private record Row(Limits.Resource resource, Limits.Limit limit) {}

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Limits limits =
                snapshot.snapshot().process(pid).flatMap(ProcessRecord::limits).orElse(new Limits(Map.of()));
        for (Limits.Resource resource : Limits.Resource.values()) {
            limits.of(resource).ifPresent(limit -> rows.add(new Row(resource, limit)));
        }
        return rows;
    }

    @Override
    public List<StyledText> drawn(RenderOptions options) {
        Table table = new Table(
                Table.Column.text(options.text("limits.resource")),
                Table.Column.number(options.text("limits.soft")),
                Table.Column.number(options.text("limits.hard")),
                Table.Column.text(options.text("limits.meaning")));
        for (Row row : rows()) {
            table.row(
                    StyledText.of(Style.CONSTANT, row.resource().constant()),
                    StyledText.of(amount(row.limit().soft(), options)),
                    StyledText.of(amount(row.limit().hard(), options)),
                    StyledText.of(meaning(row.resource(), options)));
        }
        List<StyledText> lines = new ArrayList<>();
        lines.add(new ProcessWording(snapshot, options).pointed(pid));
        lines.addAll(rows().isEmpty() ? unknown(options) : table.lines(options.width()));
        return lines;
    }

    private static List<StyledText> unknown(RenderOptions options) {
        return options.wrapped(List.of(StyledText.of(options.text("limits.unknown"))));
    }

    public static String amount(long value, RenderOptions options) {
        return value == Limits.Limit.UNLIMITED ? options.text("limits.unlimited") : RenderOptions.number(value);
    }

    private static String meaning(Limits.Resource resource, RenderOptions options) {
        return options.text("limits." + resource.name());
    }

    @Override
    public List<StyledText> told(RenderOptions options) {
        List<StyledText> sentences = new ArrayList<>();
        String name = new ProcessWording(snapshot, options).name(pid).plain();
        for (Row row : rows()) {
            sentences.add(StyledText.of(options.text(
                    "limits.told",
                    row.resource().constant(),
                    meaning(row.resource(), options),
                    amount(row.limit().soft(), options),
                    amount(row.limit().hard(), options))));
        }
        sentences.add(0, StyledText.of(options.text(sentences.isEmpty() ? "limits.unknown" : "limits.told.of", name)));
        return sentences;
    }
}
