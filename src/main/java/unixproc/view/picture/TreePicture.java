package unixproc.view.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import unixproc.console.text.Columns;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Wrap;
import unixproc.kernel.ProcessDetail;
import unixproc.kernel.ProcessRecord;
import unixproc.view.LabSnapshot;
import unixproc.view.ProcessWording;
import unixproc.view.RenderOptions;
import unixproc.view.layout.Branches;

/**
 * The tree from the learner's shell down to every process of the lab, each with what it is doing.
 *
 * @param folded whether what stands above the lab is put on one line, for whoever has seen it
 */
public record TreePicture(LabSnapshot snapshot, boolean folded) implements Picture {
    /** What a snapshot must hold for it. */
    public static final Set<ProcessDetail> PARTS = Set.copyOf(EnumSet.of(ProcessDetail.CALL, ProcessDetail.PROGRAM));

    public static Picture of(PictureSource source) {
        return new TreePicture(source.snapshot(PARTS), source.isFamiliar());
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
        List<Branches.Branch> all = Branches.of(snapshot, options);
        int above = folded ? above(all) : 0;
        List<StyledText> lines = new ArrayList<>(fold(all.subList(0, above), wording));
        for (Branches.Branch branch : all.subList(above, all.size())) {
            StyledText name = wording.pointed(branch.process().pid());
            Row row = new Row(
                    StyledText.of(under(branch.prefix(), above, options)).append(name),
                    wording.doing(branch.process()),
                    under(branch.below(), above, options));
            rows.add(row);
            column = row.doing().isEmpty() ? column : Math.max(column, Columns.of(row.head()) + GAP.length());
        }
        for (Row row : rows) {
            lines.addAll(options.width() - column >= LEAST_ROOM ? beside(row, column, options) : below(row, options));
        }
        return lines;
    }

    /** How many processes lead down to the lab's own in one line of descent. */
    private int above(List<Branches.Branch> all) {
        List<Long> lab = snapshot.labPids();
        int count = 0;
        while (count < all.size() && !lab.contains(all.get(count).process().pid())) {
            boolean isChild = count == 0
                    || all.get(count).process().stat().ppid()
                            == all.get(count - 1).process().pid();
            if (!isChild) {
                return 0;
            }
            count++;
        }
        return count < all.size() && count > 1 ? count : 0;
    }

    /** The prefix of a branch once so many levels above it have become one. */
    private static String under(String prefix, int above, RenderOptions options) {
        int step = options.isNarrow() ? Branches.NARROW_STEP : Branches.STEP;
        return above == 0 ? prefix : prefix.substring(Math.min(prefix.length(), (above - 1) * step));
    }

    private static List<StyledText> fold(List<Branches.Branch> above, ProcessWording wording) {
        if (above.isEmpty()) {
            return List.of();
        }
        RenderOptions options = wording.options();
        List<StyledText> names = above.stream()
                .map(branch -> wording.pointed(branch.process().pid()))
                .toList();
        StyledText line = StyledText.join(StyledText.of(" " + options.theme().right() + " "), names);
        return Wrap.at(options.width()).indented("", "  ").lines(line.styled(Style.DIM));
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
        List<Branches.Branch> all = Branches.of(snapshot, options);
        return all.subList(folded ? above(all) : 0, all.size()).stream()
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
