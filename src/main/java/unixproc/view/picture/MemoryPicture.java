package unixproc.view.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import unixproc.console.text.StyledText;
import unixproc.kernel.MemoryUse;
import unixproc.kernel.ProcessDetail;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.Snapshot;
import unixproc.view.LabSnapshot;
import unixproc.view.ProcessWording;
import unixproc.view.RenderOptions;
import unixproc.view.layout.Table;

/**
 * How much memory each process has for itself and how much it shares, with what changed since an earlier moment.
 *
 * @param before the earlier moment, {@link Snapshot#EMPTY} for none
 */
public record MemoryPicture(LabSnapshot snapshot, Snapshot before, List<Long> pids) implements Picture {
    /** What both snapshots must hold for it. */
    private static final Set<ProcessDetail> PARTS = Set.copyOf(EnumSet.of(ProcessDetail.MEMORY));

    public static Picture of(PictureSource source) {
        PictureSource.SinceLastTime since = source.sinceLastTime(PARTS);
        return new MemoryPicture(since.now(), since.before(), since.now().labPids());
    }

    private static final int BAR = 12;

    /** The figures of a process, now and before. */
    private record Figures(ProcessRecord now, MemoryUse memory, Optional<ProcessRecord> before) {
        private static final List<ToLongFunction<MemoryUse>> KILOBYTES =
                List.of(MemoryUse::own, MemoryUse::shared, MemoryUse::pss);

        /** Private, shared, Pss, faults. */
        List<String> values() {
            List<String> values = new ArrayList<>();
            KILOBYTES.forEach(figure -> values.add(RenderOptions.number(figure.applyAsLong(memory))));
            values.add(RenderOptions.number(now.stat().minflt()));
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
            return by == 0 ? "" : (by > 0 ? "+" : "") + RenderOptions.number(by);
        }

        String valueAndChange(int index) {
            String change = changes().get(index);
            return values().get(index) + (change.isEmpty() ? "" : " (" + change + ")");
        }

        String bar(RenderOptions options) {
            return options.theme().progress((int) memory.own(), (int) (memory.own() + memory.shared()), BAR);
        }
    }

    private List<Figures> figures() {
        List<Figures> figures = new ArrayList<>();
        for (ProcessRecord process : snapshot.lab(pids)) {
            Optional<ProcessRecord> old = before.process(process.pid())
                    .filter(p -> snapshot.snapshot().isSame(p.pid(), before));
            process.memory().ifPresent(memory -> figures.add(new Figures(process, memory, old)));
        }
        return figures;
    }

    @Override
    public List<StyledText> drawn(RenderOptions options) {
        ProcessWording wording = new ProcessWording(snapshot, options);
        Table table = new Table(
                Table.Column.text(options.text("ps.process")),
                Table.Column.number(options.text("mem.private")),
                Table.Column.number(options.text("mem.shared")),
                Table.Column.number(options.text("mem.pss")),
                Table.Column.number(options.text("mem.faults")),
                Table.Column.text(options.text("mem.bar")));
        for (Figures figures : figures()) {
            row(table, wording.pointed(figures.now().pid()), figures.values(), figures.bar(options));
            if (figures.changes().stream().anyMatch(change -> !change.isEmpty())) {
                row(table, StyledText.empty(), figures.changes(), "");
            }
        }
        return table.lines(options.width());
    }

    private static void row(Table table, StyledText name, List<String> cells, String bar) {
        List<StyledText> row = new ArrayList<>();
        row.add(name);
        cells.forEach(cell -> row.add(StyledText.of(cell)));
        row.add(StyledText.of(bar));
        table.row(row.toArray(StyledText[]::new));
    }

    @Override
    public List<StyledText> told(RenderOptions options) {
        ProcessWording wording = new ProcessWording(snapshot, options);
        return figures().stream()
                .map(figures -> StyledText.of(options.text(
                        "mem.told",
                        wording.name(figures.now().pid()),
                        figures.valueAndChange(0),
                        figures.valueAndChange(1),
                        figures.valueAndChange(2),
                        figures.valueAndChange(3))))
                .toList();
    }
}
