package unixproc.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import unixproc.console.Columns;
import unixproc.console.StyledText;
import unixproc.console.Wrap;
import unixproc.kernel.Part;
import unixproc.kernel.ProcessRecord;

/** The tree from the learner's shell down to every process of the lab, each with what it is doing. */
public record TreePicture(Scene scene) implements Picture {
    /** What a snapshot must hold for it. */
    public static final Set<Part> PARTS = Set.copyOf(EnumSet.of(Part.CALL, Part.PROGRAM));

    private static final int LEAST_ROOM = 16;
    private static final String GAP = "  ";

    /** A line of the tree before it is laid out. */
    private record Row(StyledText head, String doing, String below) {}

    @Override
    public List<StyledText> drawn(Look look) {
        Narrator narrator = new Narrator(scene, look);
        List<Row> rows = new ArrayList<>();
        int column = 0;
        for (Branches.Branch branch : Branches.of(scene, look)) {
            StyledText name = narrator.pointed(branch.process().pid());
            Row row = new Row(
                    StyledText.of(branch.prefix()).append(name), narrator.doing(branch.process()), branch.below());
            rows.add(row);
            column = row.doing().isEmpty() ? column : Math.max(column, Columns.of(row.head()) + GAP.length());
        }
        List<StyledText> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.addAll(look.width() - column >= LEAST_ROOM ? beside(row, column, look) : below(row, look));
        }
        return lines;
    }

    private static List<StyledText> beside(Row row, int column, Look look) {
        if (row.doing().isEmpty()) {
            return List.of(Columns.cut(row.head(), look.width(), look.theme().ellipsis()));
        }
        List<StyledText> lines = new ArrayList<>();
        StyledText before = Columns.pad(row.head(), column);
        for (StyledText part : Wrap.at(look.width() - column).lines(row.doing())) {
            lines.add(before.append(part));
            before = Columns.pad(StyledText.of(row.below()), column);
        }
        return lines;
    }

    private static List<StyledText> below(Row row, Look look) {
        List<StyledText> lines = new ArrayList<>();
        lines.add(Columns.cut(row.head(), look.width(), look.theme().ellipsis()));
        if (!row.doing().isEmpty()) {
            String before = Columns.cut(row.below() + GAP, look.width() - LEAST_ROOM, "");
            lines.addAll(Wrap.at(look.width()).indented(before, before).lines(row.doing()));
        }
        return lines;
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
        String name = narrator.name(process.pid()).plain();
        long parent = process.stat().ppid();
        String ancestry = scene.snapshot().process(parent).isPresent()
                ? look.text("tree.told.child", name, narrator.reference(parent))
                : look.text("tree.told.top", name);
        String doing = narrator.doing(process);
        String current = scene.cast().isCurrent(process.pid()) ? look.text("told.current") : "";
        return StyledText.of(look.text(doing.isEmpty() ? "tree.told.silent" : "tree.told", ancestry, doing) + current);
    }
}
