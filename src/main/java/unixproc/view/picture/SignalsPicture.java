package unixproc.view.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.kernel.ProcessDetail;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.SignalSet;
import unixproc.kernel.Signals;
import unixproc.view.LabSnapshot;
import unixproc.view.ProcessWording;
import unixproc.view.RenderOptions;
import unixproc.view.layout.Table;

/** What stands between each process and its signals: pending, blocked, ignored and caught, by name. */
public record SignalsPicture(LabSnapshot snapshot, List<Long> pids) implements Picture {
    /** What a snapshot must hold for it. */
    private static final Set<ProcessDetail> PARTS = Set.copyOf(EnumSet.of(ProcessDetail.SIGNALS));

    public static Picture of(PictureSource source) {
        LabSnapshot snapshot = source.snapshot(PARTS);
        return new SignalsPicture(snapshot, source.processes(snapshot));
    }

    /** What the learner did not set: two signals the C library keeps for its threads, and the one the lab wakes by. */
    public static final SignalSet OWN = SignalSet.of(32, 33, 62);

    private record Row(String key, SignalSet set) {}

    private static List<Row> rows(Signals signals) {
        return List.of(
                new Row("signals.pending", signals.pending().without(OWN)),
                new Row("signals.blocked", signals.blocked().without(OWN)),
                new Row("signals.ignored", signals.ignored().without(OWN)),
                new Row("signals.caught", signals.caught().without(OWN)));
    }

    @Override
    public List<StyledText> drawn(RenderOptions options) {
        ProcessWording wording = new ProcessWording(snapshot, options);
        Table table = new Table(
                Table.Column.text(options.text("ps.process")),
                Table.Column.text(options.text("signals.kind")),
                Table.Column.text(options.text("signals.names")));
        for (ProcessRecord process : snapshot.lab(pids)) {
            StyledText name = wording.pointed(process.pid());
            Optional<Signals> signals = process.signals();
            if (signals.isEmpty()) {
                table.row(name, StyledText.empty(), StyledText.of(options.text("signals.unknown")));
                continue;
            }
            for (Row row : rows(signals.get())) {
                table.row(name, StyledText.of(options.text(row.key())), names(row.set(), wording));
                name = StyledText.empty();
            }
        }
        return table.lines(options.width());
    }

    private static StyledText names(SignalSet set, ProcessWording wording) {
        if (set.isEmpty()) {
            return StyledText.of(Style.DIM, wording.options().text("nothing"));
        }
        return wording.list(set.names().stream()
                .map(name -> StyledText.of(Style.CONSTANT, name))
                .toList());
    }

    @Override
    public List<StyledText> told(RenderOptions options) {
        ProcessWording wording = new ProcessWording(snapshot, options);
        List<StyledText> sentences = new ArrayList<>();
        for (ProcessRecord process : snapshot.lab(pids)) {
            List<StyledText> facts = new ArrayList<>();
            for (Row row : process.signals().map(SignalsPicture::rows).orElse(List.of())) {
                if (!row.set().isEmpty()) {
                    facts.add(StyledText.of(options.text(row.key() + ".told", names(row.set(), wording))));
                }
            }
            String said = facts.isEmpty()
                    ? options.text(process.signals().isPresent() ? "signals.nothing" : "signals.unknown")
                    : StyledText.join(StyledText.of(options.text("list.semicolon")), facts)
                            .plain();
            sentences.add(StyledText.of(options.text("told.about", wording.name(process.pid()), said)));
        }
        return sentences;
    }
}
