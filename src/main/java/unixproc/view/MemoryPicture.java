package unixproc.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import unixproc.console.StyledText;
import unixproc.kernel.MemoryUse;
import unixproc.kernel.Part;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.Snapshot;

/**
 * How much memory each process has for itself and how much it shares, with what changed since an earlier moment.
 *
 * @param before the earlier moment, {@link Snapshot#EMPTY} for none
 */
public record MemoryPicture(Scene scene, Snapshot before, List<Long> pids) implements Picture {
    /** What both snapshots must hold for it. */
    public static final Set<Part> PARTS = Set.copyOf(EnumSet.of(Part.MEMORY));

    private static final int BAR = 12;

    /** The figures of a process, now and before. */
    private record Figures(ProcessRecord now, MemoryUse memory, Optional<ProcessRecord> before) {
        private static final List<ToLongFunction<MemoryUse>> KILOBYTES =
                List.of(MemoryUse::own, MemoryUse::shared, MemoryUse::pss);

        /** Private, shared, Pss, faults. */
        List<String> values() {
            List<String> values = new ArrayList<>();
            KILOBYTES.forEach(figure -> values.add(Look.number(figure.applyAsLong(memory))));
            values.add(Look.number(now.stat().minflt()));
            return values;
        }

        /** The same four, each as what it grew by, empty where it stayed. */
        List<String> changes() {
            List<String> changes = new ArrayList<>();
            KILOBYTES.forEach(figure -> changes.add(before.flatMap(ProcessRecord::memory)
                    .map(old -> change(figure.applyAsLong(memory) - figure.applyAsLong(old)))
                    .orElse("")));
            changes.add(
                    before.map(old -> change(now.stat().minflt() - old.stat().minflt()))
                            .orElse(""));
            return changes;
        }

        private static String change(long by) {
            return by == 0 ? "" : (by > 0 ? "+" : "") + Look.number(by);
        }

        String valueAndChange(int index) {
            String change = changes().get(index);
            return values().get(index) + (change.isEmpty() ? "" : " (" + change + ")");
        }

        String bar(Look look) {
            return look.theme().progress((int) memory.own(), (int) (memory.own() + memory.shared()), BAR);
        }
    }

    private List<Figures> figures() {
        List<Figures> figures = new ArrayList<>();
        for (ProcessRecord process : scene.lab(pids)) {
            Optional<ProcessRecord> old =
                    before.process(process.pid()).filter(p -> scene.snapshot().isSame(p.pid(), before));
            process.memory().ifPresent(memory -> figures.add(new Figures(process, memory, old)));
        }
        return figures;
    }

    @Override
    public List<StyledText> drawn(Look look) {
        Narrator narrator = new Narrator(scene, look);
        Table table = new Table(
                Table.Column.text(look.text("ps.process")),
                Table.Column.number(look.text("mem.private")),
                Table.Column.number(look.text("mem.shared")),
                Table.Column.number(look.text("mem.pss")),
                Table.Column.number(look.text("mem.faults")),
                Table.Column.text(look.text("mem.bar")));
        for (Figures figures : figures()) {
            row(table, narrator.pointed(figures.now().pid()), figures.values(), figures.bar(look));
            if (figures.changes().stream().anyMatch(change -> !change.isEmpty())) {
                row(table, StyledText.empty(), figures.changes(), "");
            }
        }
        return table.lines(look.width());
    }

    private static void row(Table table, StyledText name, List<String> cells, String bar) {
        List<StyledText> row = new ArrayList<>();
        row.add(name);
        cells.forEach(cell -> row.add(StyledText.of(cell)));
        row.add(StyledText.of(bar));
        table.row(row.toArray(StyledText[]::new));
    }

    @Override
    public List<StyledText> told(Look look) {
        Narrator narrator = new Narrator(scene, look);
        return figures().stream()
                .map(figures -> StyledText.of(look.text(
                        "mem.told",
                        narrator.name(figures.now().pid()),
                        figures.valueAndChange(0),
                        figures.valueAndChange(1),
                        figures.valueAndChange(2),
                        figures.valueAndChange(3))))
                .toList();
    }
}
