package unixproc.view.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import unixproc.console.text.Columns;
import unixproc.console.text.StyledText;
import unixproc.console.text.Wrap;
import unixproc.kernel.ProcessDetail;
import unixproc.kernel.ProcessRecord;
import unixproc.view.LabSnapshot;
import unixproc.view.ProcessWording;
import unixproc.view.RenderOptions;
import unixproc.view.layout.Branches;

/** The tree from the learner's shell down to every process of the lab, each with what it is doing. */
public record TreePicture(LabSnapshot snapshot) implements Picture {
    /** What a snapshot must hold for it. */
    public static final Set<ProcessDetail> PARTS = Set.copyOf(EnumSet.of(ProcessDetail.CALL, ProcessDetail.PROGRAM));

    public static Picture of(PictureSource source) {
        return new TreePicture(source.snapshot(PARTS));
    }

    private static final int LEAST_ROOM = 16;
    private static final String GAP = "  ";

    /** A line of the tree before it is laid out. */
    private record Row(StyledText head, String doing, String below) {}

    @Override
    public List<StyledText> drawn(RenderOptions options) {
        ProcessWording wording = new ProcessWording(snapshot, options);
        List<Row> rows = new ArrayList<>();
        int column = 0;
        for (Branches.Branch branch : Branches.of(snapshot, options)) {
            StyledText name = wording.pointed(branch.process().pid());
            Row row = new Row(
                    StyledText.of(branch.prefix()).append(name), wording.doing(branch.process()), branch.below());
            rows.add(row);
            column = row.doing().isEmpty() ? column : Math.max(column, Columns.of(row.head()) + GAP.length());
        }
        List<StyledText> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.addAll(options.width() - column >= LEAST_ROOM ? beside(row, column, options) : below(row, options));
        }
        return lines;
    }

    private static List<StyledText> beside(Row row, int column, RenderOptions options) {
        if (row.doing().isEmpty()) {
            return List.of(
                    Columns.cut(row.head(), options.width(), options.theme().ellipsis()));
        }
        List<StyledText> lines = new ArrayList<>();
        StyledText before = Columns.pad(row.head(), column);
        for (StyledText part : Wrap.at(options.width() - column).lines(row.doing())) {
            lines.add(before.append(part));
            before = Columns.pad(StyledText.of(row.below()), column);
        }
        return lines;
    }

    private static List<StyledText> below(Row row, RenderOptions options) {
        List<StyledText> lines = new ArrayList<>();
        lines.add(Columns.cut(row.head(), options.width(), options.theme().ellipsis()));
        if (!row.doing().isEmpty()) {
            String before = Columns.cut(row.below() + GAP, options.width() - LEAST_ROOM, "");
            lines.addAll(Wrap.at(options.width()).indented(before, before).lines(row.doing()));
        }
        return lines;
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
        String name = wording.name(process.pid()).plain();
        long parent = process.stat().ppid();
        String ancestry = snapshot.snapshot().process(parent).isPresent()
                ? options.text("tree.told.child", name, wording.reference(parent))
                : options.text("tree.told.top", name);
        String doing = wording.doing(process);
        String current = snapshot.names().isCurrent(process.pid()) ? options.text("told.current") : "";
        return StyledText.of(
                options.text(doing.isEmpty() ? "tree.told.silent" : "tree.told", ancestry, doing) + current);
    }
}
