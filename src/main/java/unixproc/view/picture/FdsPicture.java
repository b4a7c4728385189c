package unixproc.view.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.kernel.Descriptor;
import unixproc.kernel.OpenFile;
import unixproc.kernel.ProcessDetail;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.SameFile;
import unixproc.view.Connections;
import unixproc.view.LabSnapshot;
import unixproc.view.ProcessWording;
import unixproc.view.RenderOptions;
import unixproc.view.layout.Table;

/**
 * The descriptor tables of some processes: what each number leads to, how it is open, who has it too.
 *
 * @param hiddenToo whether to show the lab's own descriptors
 */
public record FdsPicture(LabSnapshot snapshot, List<Long> pids, SameFile same, boolean hiddenToo) implements Picture {
    /** What a snapshot must hold for it; take one of the whole lab, for the other ends. */
    static final Set<ProcessDetail> PARTS = Set.copyOf(EnumSet.of(ProcessDetail.DESCRIPTORS));

    public static Picture of(PictureSource source) {
        return new FdsPicture(source.snapshot(PARTS), List.of(source.process()), source.sameFile(), source.hiddenToo());
    }

    @Override
    public List<StyledText> drawn(RenderOptions options) {
        ProcessWording wording = new ProcessWording(snapshot, options);
        List<OpenFile> files = OpenFile.of(snapshot.snapshot(), same, hiddenToo);
        List<StyledText> lines = new ArrayList<>();
        for (ProcessRecord process : snapshot.lab(pids)) {
            lines.add(wording.pointed(process.pid()));
            Table table = new Table(
                    Table.Column.number(options.text("fds.fd")),
                    Table.Column.text(options.text("fds.target")),
                    Table.Column.text(options.text("fds.flags")),
                    Table.Column.number(options.text("fds.offset")),
                    Table.Column.text(options.text("fds.with")));
            List<FdRow> rows = FdRow.of(process.pid(), shown(process), files);
            for (FdRow row : rows) {
                table.row(
                        StyledText.of(Style.NUMBER, row.numbers()),
                        StyledText.of(
                                new Connections(wording).target(row.first().target())),
                        StyledText.of(row.flags()),
                        StyledText.of(row.offset().map(String::valueOf).orElse("")),
                        with(row, wording));
            }
            lines.addAll(
                    rows.isEmpty()
                            ? options.wrapped(List.of(StyledText.of(none(process, options))))
                            : table.lines(options.width()));
        }
        return lines;
    }

    private List<Descriptor> shown(ProcessRecord process) {
        return process.openDescriptors().stream()
                .filter(fd -> hiddenToo || !fd.isHidden())
                .toList();
    }

    private static String none(ProcessRecord process, RenderOptions options) {
        return options.text(
                process.descriptors().isPresent() || process.stat().isZombie() ? "fds.none" : "fds.forbidden");
    }

    private static StyledText with(FdRow row, ProcessWording wording) {
        Connections connections = new Connections(wording);
        List<StyledText> parts = new ArrayList<>();
        if (!row.others().isEmpty()) {
            String key = row.file().isCertain() ? "fds.shared" : "fds.perhaps";
            parts.add(StyledText.of(wording.options().text(key, connections.holdersInShort(row.others()))));
        }
        StyledText end = connections.otherEnd(row.first().target(), row.first().info());
        if (!end.isEmpty()) {
            parts.add(end);
        }
        return StyledText.join(StyledText.of(wording.options().text("list.semicolon")), parts);
    }

    @Override
    public List<StyledText> told(RenderOptions options) {
        ProcessWording wording = new ProcessWording(snapshot, options);
        List<OpenFile> files = OpenFile.of(snapshot.snapshot(), same, hiddenToo);
        List<StyledText> sentences = new ArrayList<>();
        for (ProcessRecord process : snapshot.lab(pids)) {
            String name = wording.name(process.pid()).plain();
            sentences.add(StyledText.of(
                    options.text("told.count.fds", name, shown(process).size())));
            for (FdRow row : FdRow.of(process.pid(), shown(process), files)) {
                sentences.add(StyledText.of(sentence(row, wording)));
            }
        }
        return sentences;
    }

    private static String sentence(FdRow row, ProcessWording wording) {
        RenderOptions options = wording.options();
        List<StyledText> facts = new ArrayList<>();
        facts.add(StyledText.of(row.flags()));
        row.offset().ifPresent(pos -> facts.add(StyledText.of(options.text("fds.told.offset", pos))));
        facts.add(with(row, wording));
        facts.removeIf(StyledText::isEmpty);
        String where = new Connections(wording).target(row.first().target());
        String key = row.descriptors().size() == 1 ? "fds.told" : "fds.told.many";
        String numbers = row.numbers().replace(" ", options.text("list.comma"));
        return options.text(key, numbers, where, wording.list(facts));
    }
}
