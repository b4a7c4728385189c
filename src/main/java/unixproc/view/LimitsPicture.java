package unixproc.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.kernel.Limits;
import unixproc.kernel.Part;
import unixproc.kernel.ProcessRecord;

/** How much of each resource one process may use. */
public record LimitsPicture(Scene scene, long pid) implements Picture {
    /** What a snapshot must hold for it. */
    public static final Set<Part> PARTS = Set.copyOf(EnumSet.of(Part.LIMITS));

    private record Row(Limits.Resource resource, Limits.Limit limit) {}

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Limits limits =
                scene.snapshot().process(pid).flatMap(ProcessRecord::limits).orElse(new Limits(Map.of()));
        for (Limits.Resource resource : Limits.Resource.values()) {
            limits.of(resource).ifPresent(limit -> rows.add(new Row(resource, limit)));
        }
        return rows;
    }

    @Override
    public List<StyledText> drawn(Look look) {
        Table table = new Table(
                Table.Column.text(look.text("limits.resource")),
                Table.Column.number(look.text("limits.soft")),
                Table.Column.number(look.text("limits.hard")),
                Table.Column.text(look.text("limits.meaning")));
        for (Row row : rows()) {
            table.row(
                    StyledText.of(Style.CONSTANT, row.resource().constant()),
                    StyledText.of(amount(row.limit().soft(), look)),
                    StyledText.of(amount(row.limit().hard(), look)),
                    StyledText.of(meaning(row.resource(), look)));
        }
        List<StyledText> lines = new ArrayList<>();
        lines.add(new Narrator(scene, look).pointed(pid));
        lines.addAll(rows().isEmpty() ? unknown(look) : table.lines(look.width()));
        return lines;
    }

    private static List<StyledText> unknown(Look look) {
        return look.wrapped(List.of(StyledText.of(look.text("limits.unknown"))));
    }

    static String amount(long value, Look look) {
        return value == Limits.Limit.UNLIMITED ? look.text("limits.unlimited") : Look.number(value);
    }

    private static String meaning(Limits.Resource resource, Look look) {
        return look.text("limits." + resource.name());
    }

    @Override
    public List<StyledText> told(Look look) {
        List<StyledText> sentences = new ArrayList<>();
        String name = new Narrator(scene, look).name(pid).plain();
        for (Row row : rows()) {
            sentences.add(StyledText.of(look.text(
                    "limits.told",
                    row.resource().constant(),
                    meaning(row.resource(), look),
                    amount(row.limit().soft(), look),
                    amount(row.limit().hard(), look))));
        }
        sentences.add(0, StyledText.of(look.text(sentences.isEmpty() ? "limits.unknown" : "limits.told.of", name)));
        return sentences;
    }
}
