package unixproc.view;

import java.util.List;
import java.util.Set;
import unixproc.console.StyledText;
import unixproc.kernel.Part;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.Stat;
import unixproc.kernel.Terminals;

/** Every process with its ids: its own, its parent's, its group's, its session's, and its terminal. */
public record PsPicture(Scene scene) implements Picture {
    /** What a snapshot must hold for it. */
    public static final Set<Part> PARTS = TreePicture.PARTS;

    @Override
    public List<StyledText> drawn(Look look) {
        for (int step : new int[] {Branches.STEP, Branches.NARROW_STEP}) {
            Table table = table(look, step);
            if (table.fits(look.width())) {
                return table.lines(look.width());
            }
        }
        return table(look, 0).lines(look.width());
    }

    /** The tree is drawn with so many columns for each level, or not at all. */
    private Table table(Look look, int step) {
        Narrator narrator = new Narrator(scene, look);
        Table table = new Table(
                Table.Column.whole(look.text("ps.process")),
                Table.Column.number("PID"),
                Table.Column.number("PPID"),
                Table.Column.number("PGID"),
                Table.Column.number("SID"),
                Table.Column.text("TTY"),
                Table.Column.text(look.text("ps.state")));
        for (Branches.Branch branch : Branches.of(scene, look, step)) {
            Stat stat = branch.process().stat();
            table.row(
                    StyledText.of(branch.prefix()).append(narrator.pointedShort(stat.pid())),
                    id(stat.pid()),
                    id(stat.ppid()),
                    id(stat.pgrp()),
                    id(stat.session()),
                    StyledText.of(Terminals.name(stat.ttyNr()).orElse(look.text("nothing"))),
                    StyledText.of(narrator.doing(branch.process())));
        }
        return table;
    }

    private static StyledText id(long pid) {
        return StyledText.of(String.valueOf(pid));
    }

    @Override
    public List<StyledText> told(Look look) {
        Narrator narrator = new Narrator(scene, look);
        return Branches.of(scene, look).stream()
                .map(branch -> sentence(branch.process(), narrator))
                .toList();
    }

    private StyledText sentence(ProcessRecord process, Narrator narrator) {
        Look look = narrator.look();
        Stat stat = process.stat();
        String terminal = Terminals.name(stat.ttyNr())
                .map(name -> look.text("ps.told.terminal", name))
                .orElse(look.text("ps.told.noterminal"));
        String ids = look.text(
                "ps.told",
                narrator.shortName(stat.pid()),
                stat.pid(),
                stat.ppid(),
                stat.pgrp(),
                stat.session(),
                terminal);
        String doing = narrator.doing(process);
        String current = scene.cast().isCurrent(stat.pid()) ? look.text("told.current") : "";
        return StyledText.of(look.text(doing.isEmpty() ? "tree.told.silent" : "tree.told", ids, doing) + current);
    }
}
