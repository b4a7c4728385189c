package unixproc.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.kernel.Descriptor;
import unixproc.kernel.OpenFile;
import unixproc.kernel.Part;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.SameFile;

/**
 * The descriptor tables of some processes: what each number leads to, how it is open, who has it too.
 *
 * @param hiddenToo whether to show the lab's own descriptors
 */
public record FdsPicture(Scene scene, List<Long> pids, SameFile same, boolean hiddenToo) implements Picture {
    /** What a snapshot must hold for it; take one of the whole lab, for the other ends. */
    public static final Set<Part> PARTS = Set.copyOf(EnumSet.of(Part.DESCRIPTORS));

    @Override
    public List<StyledText> drawn(Look look) {
        Narrator narrator = new Narrator(scene, look);
        List<OpenFile> files = OpenFile.of(scene.snapshot(), same, hiddenToo);
        List<StyledText> lines = new ArrayList<>();
        for (ProcessRecord process : scene.lab(pids)) {
            lines.add(narrator.pointed(process.pid()));
            Table table = new Table(
                    Table.Column.number(look.text("fds.fd")),
                    Table.Column.text(look.text("fds.target")),
                    Table.Column.text(look.text("fds.flags")),
                    Table.Column.number(look.text("fds.offset")),
                    Table.Column.text(look.text("fds.with")));
            List<FdRow> rows = FdRow.of(process.pid(), shown(process), files);
            for (FdRow row : rows) {
                table.row(
                        StyledText.of(Style.NUMBER, row.numbers()),
                        StyledText.of(
                                new Connections(narrator).target(row.first().target())),
                        StyledText.of(row.flags()),
                        StyledText.of(row.offset().map(String::valueOf).orElse("")),
                        with(row, narrator));
            }
            lines.addAll(
                    rows.isEmpty()
                            ? look.wrapped(List.of(StyledText.of(none(process, look))))
                            : table.lines(look.width()));
        }
        return lines;
    }

    private List<Descriptor> shown(ProcessRecord process) {
        return process.openDescriptors().stream()
                .filter(fd -> hiddenToo || !fd.isHidden())
                .toList();
    }

    private static String none(ProcessRecord process, Look look) {
        return look.text(process.descriptors().isPresent() || process.stat().isZombie() ? "fds.none" : "fds.forbidden");
    }

    private static StyledText with(FdRow row, Narrator narrator) {
        Connections connections = new Connections(narrator);
        List<StyledText> parts = new ArrayList<>();
        if (!row.others().isEmpty()) {
            String key = row.file().isCertain() ? "fds.shared" : "fds.perhaps";
            parts.add(StyledText.of(narrator.look().text(key, connections.holdersInShort(row.others()))));
        }
        StyledText end = connections.otherEnd(row.first().target(), row.first().info());
        if (!end.isEmpty()) {
            parts.add(end);
        }
        return StyledText.join(StyledText.of(narrator.look().text("list.semicolon")), parts);
    }

    @Override
    public List<StyledText> told(Look look) {
        Narrator narrator = new Narrator(scene, look);
        List<OpenFile> files = OpenFile.of(scene.snapshot(), same, hiddenToo);
        List<StyledText> sentences = new ArrayList<>();
        for (ProcessRecord process : scene.lab(pids)) {
            String name = narrator.name(process.pid()).plain();
            sentences.add(StyledText.of(
                    look.text("told.count.fds", name, shown(process).size())));
            for (FdRow row : FdRow.of(process.pid(), shown(process), files)) {
                sentences.add(StyledText.of(sentence(row, narrator)));
            }
        }
        return sentences;
    }

    private static String sentence(FdRow row, Narrator narrator) {
        Look look = narrator.look();
        List<StyledText> facts = new ArrayList<>();
        facts.add(StyledText.of(row.flags()));
        row.offset().ifPresent(pos -> facts.add(StyledText.of(look.text("fds.told.offset", pos))));
        facts.add(with(row, narrator));
        facts.removeIf(StyledText::isEmpty);
        String where = new Connections(narrator).target(row.first().target());
        String key = row.descriptors().size() == 1 ? "fds.told" : "fds.told.many";
        String numbers = row.numbers().replace(" ", look.text("list.comma"));
        return look.text(key, numbers, where, narrator.list(facts));
    }
}
