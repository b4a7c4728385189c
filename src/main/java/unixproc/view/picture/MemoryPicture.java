package unixproc.view.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import unixproc.console.text.Columns;
import unixproc.console.text.StyledText;
import unixproc.console.text.Wrap;
import unixproc.kernel.MemoryUse;
import unixproc.kernel.ProcessDetail;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.Snapshot;
import unixproc.view.LabSnapshot;
import unixproc.view.ProcessWording;
import unixproc.view.RenderOptions;

/**
 * How much memory each process has for itself and how much it shares, with what changed since an earlier moment.
 *
 * @param before the earlier moment, {@link Snapshot#EMPTY} for none
 */
public record MemoryPicture(LabSnapshot snapshot, Snapshot before, List<Long> pids) implements Picture {
    /** What both snapshots must hold for it. */
    private static final Set<ProcessDetail> PARTS = Set.copyOf(EnumSet.of(ProcessDetail.MEMORY, ProcessDetail.PROGRAM));

    public static Picture of(PictureSource source) {
        PictureSource.SinceLastTime since = source.sinceLastTime(PARTS);
        return new MemoryPicture(since.now(), since.before(), since.now().labPids());
    }

    private static final int BAR = 20;
    private static final int SHORT_BAR = 8;

    /** The figures of a process, now and before. */
    private record Figures(ProcessRecord now, MemoryUse memory, Optional<ProcessRecord> before) {
        String amount(ToLongFunction<MemoryUse> figure) {
            return RenderOptions.number(figure.applyAsLong(memory));
        }

        String change(ToLongFunction<MemoryUse> figure) {
            return before.flatMap(ProcessRecord::memory)
                    .map(old -> change(figure.applyAsLong(memory) - figure.applyAsLong(old)))
                    .orElse("");
        }

        String faults() {
            return RenderOptions.number(now.stat().minflt());
        }

        String moreFaults() {
            return before.map(old -> change(now.stat().minflt() - old.stat().minflt()))
                    .orElse("");
        }

        /** What it grew by, in brackets; nothing where it stayed. */
        private static String change(long by) {
            return by == 0 ? "" : " (" + (by > 0 ? "+" : "") + RenderOptions.number(by) + ")";
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
        List<Figures> all = figures();
        long most = all.stream()
                .mapToLong(each -> Math.max(each.memory().own(), each.memory().shared()))
                .max()
                .orElse(0);
        int labels =
                Math.max(Columns.of(options.text("mem.private")), Math.max(Columns.of(options.text("mem.shared")), 3));
        int numbers = all.stream()
                .mapToInt(each -> Math.max(
                        each.amount(MemoryUse::own).length(),
                        each.amount(MemoryUse::shared).length()))
                .max()
                .orElse(0);
        Look look = new Look(options, labels, numbers, most);
        List<StyledText> lines = new ArrayList<>();
        for (Figures each : all) {
            lines.add(wording.pointed(each.now().pid()));
            look.bar("mem.private", each, MemoryUse::own, options.text("mem.private.of"), lines);
            look.bar("mem.shared", each, MemoryUse::shared, sharers(each.now(), wording), lines);
            look.figures(each, lines);
        }
        return lines;
    }

    /** How wide what is, and what a full bar stands for. */
    private record Look(RenderOptions options, int labels, int numbers, long most) {
        void bar(String key, Figures figures, ToLongFunction<MemoryUse> figure, String whose, List<StyledText> lines) {
            long amount = figure.applyAsLong(figures.memory());
            String bar = options.theme().progress((int) amount, (int) most, options.isNarrow() ? SHORT_BAR : BAR);
            String text = Columns.pad(options.text(key), labels)
                    + " " + bar + " " + Columns.padLeft(figures.amount(figure), numbers) + " kB"
                    + figures.change(figure) + "  " + whose;
            add(text, lines);
        }

        void figures(Figures figures, List<StyledText> lines) {
            add(
                    options.text(
                            "mem.figures",
                            figures.amount(MemoryUse::pss) + " kB" + figures.change(MemoryUse::pss),
                            figures.faults() + figures.moreFaults()),
                    lines);
        }

        private void add(String text, List<StyledText> lines) {
            lines.addAll(Wrap.at(options.width()).indented("  ", "    ").lines(text));
        }
    }

    /** Who looks at the same pages: those that run the same program; the lab's own processes always do. */
    private String sharers(ProcessRecord process, ProcessWording wording) {
        List<Long> others = snapshot.lab().stream()
                .filter(other -> other.pid() != process.pid()
                        && other.stat().state().isAlive()
                        && other.exe().equals(process.exe()))
                .map(ProcessRecord::pid)
                .toList();
        RenderOptions options = wording.options();
        return others.isEmpty()
                ? options.text("mem.shared.lab")
                : options.text("mem.shared.with", wording.names(others).plain());
    }

    @Override
    public List<StyledText> told(RenderOptions options) {
        ProcessWording wording = new ProcessWording(snapshot, options);
        return figures().stream()
                .map(each -> StyledText.of(options.text(
                        "mem.told",
                        wording.name(each.now().pid()),
                        each.amount(MemoryUse::own) + each.change(MemoryUse::own),
                        each.amount(MemoryUse::shared) + each.change(MemoryUse::shared),
                        each.amount(MemoryUse::pss) + each.change(MemoryUse::pss),
                        each.faults() + each.moreFaults(),
                        sharers(each.now(), wording))))
                .toList();
    }
}
