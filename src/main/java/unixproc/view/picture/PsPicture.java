package unixproc.view.picture;

import java.util.List;
import java.util.Set;
import unixproc.console.text.StyledText;
import unixproc.kernel.ProcessDetail;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.Stat;
import unixproc.kernel.Terminals;
import unixproc.view.LabSnapshot;
import unixproc.view.ProcessWording;
import unixproc.view.RenderOptions;
import unixproc.view.layout.Branches;
import unixproc.view.layout.Table;

/** Every process with its ids: its own, its parent's, its group's, its session's, and its terminal. */
public record PsPicture(LabSnapshot snapshot) implements Picture {
    /** What a snapshot must hold for it. */
    private static final Set<ProcessDetail> PARTS = TreePicture.PARTS;

    public static Picture of(PictureSource source) {
        return new PsPicture(source.snapshot(PARTS));
    }

    @Override
    public List<StyledText> drawn(RenderOptions options) {
        for (int step : new int[] {Branches.STEP, Branches.NARROW_STEP}) {
            Table table = table(options, step);
            if (table.fits(options.width())) {
                return table.lines(options.width());
            }
        }
        return table(options, 0).lines(options.width());
    }

    /** The tree is drawn with so many columns for each level, or not at all. */
    private Table table(RenderOptions options, int step) {
        ProcessWording wording = new ProcessWording(snapshot, options);
        Table table = new Table(
                Table.Column.whole(options.text("ps.process")),
                Table.Column.number("PID"),
                Table.Column.number("PPID"),
                Table.Column.number("PGID"),
                Table.Column.number("SID"),
                Table.Column.text("TTY"),
                Table.Column.text(options.text("ps.state")));
        for (Branches.Branch branch : Branches.of(snapshot, options, step)) {
            Stat stat = branch.process().stat();
            table.row(
                    StyledText.of(branch.prefix()).append(wording.pointedShort(stat.pid())),
                    id(stat.pid()),
                    id(stat.ppid()),
                    id(stat.pgrp()),
                    id(stat.session()),
                    StyledText.of(Terminals.name(stat.ttyNr()).orElse(options.text("nothing"))),
                    StyledText.of(wording.doing(branch.process())));
        }
        return table;
    }

    private static StyledText id(long pid) {
        return StyledText.of(String.valueOf(pid));
    }

    @Override
    public List<StyledText> told(RenderOptions options) {
        ProcessWording wording = new ProcessWording(snapshot, options);
        return Branches.of(snapshot, options).stream()
                .map(branch -> sentence(branch.process(), wording))
                .toList();
    }

    private StyledText sentence(ProcessRecord process, ProcessWording wording) {
        RenderOptions options = wording.options();
        Stat stat = process.stat();
        String terminal = Terminals.name(stat.ttyNr())
                .map(name -> options.text("ps.told.terminal", name))
                .orElse(options.text("ps.told.noterminal"));
        String ids = options.text(
                "ps.told",
                wording.shortName(stat.pid()),
                stat.pid(),
                stat.ppid(),
                stat.pgrp(),
                stat.session(),
                terminal);
        String doing = wording.doing(process);
        String current = snapshot.names().isCurrent(stat.pid()) ? options.text("told.current") : "";
        return StyledText.of(options.text(doing.isEmpty() ? "tree.told.silent" : "tree.told", ids, doing) + current);
    }
}
