package unixproc.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.kernel.Part;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.SignalSet;
import unixproc.kernel.Signals;

/** What stands between each process and its signals: pending, blocked, ignored and caught, by name. */
public record SignalsPicture(Scene scene, List<Long> pids) implements Picture {
    /** What a snapshot must hold for it. */
    public static final Set<Part> PARTS = Set.copyOf(EnumSet.of(Part.SIGNALS));

    /** What the learner did not set: two signals the C library keeps for its threads, and the one the lab wakes by. */
    static final SignalSet OWN = SignalSet.of(32, 33, 62);

    private record Row(String key, SignalSet set) {}

    private static List<Row> rows(Signals signals) {
        return List.of(
                new Row("signals.pending", signals.pending().without(OWN)),
                new Row("signals.blocked", signals.blocked().without(OWN)),
                new Row("signals.ignored", signals.ignored().without(OWN)),
                new Row("signals.caught", signals.caught().without(OWN)));
    }

    @Override
    public List<StyledText> drawn(Look look) {
        Narrator narrator = new Narrator(scene, look);
        Table table = new Table(
                Table.Column.text(look.text("ps.process")),
                Table.Column.text(look.text("signals.kind")),
                Table.Column.text(look.text("signals.names")));
        for (ProcessRecord process : scene.lab(pids)) {
            StyledText name = narrator.pointed(process.pid());
            Optional<Signals> signals = process.signals();
            if (signals.isEmpty()) {
                table.row(name, StyledText.empty(), StyledText.of(look.text("signals.unknown")));
                continue;
            }
            for (Row row : rows(signals.get())) {
                table.row(name, StyledText.of(look.text(row.key())), names(row.set(), narrator));
                name = StyledText.empty();
            }
        }
        return table.lines(look.width());
    }

    private static StyledText names(SignalSet set, Narrator narrator) {
        if (set.isEmpty()) {
            return StyledText.of(Style.DIM, narrator.look().text("nothing"));
        }
        return narrator.list(set.names().stream()
                .map(name -> StyledText.of(Style.CONSTANT, name))
                .toList());
    }

    @Override
    public List<StyledText> told(Look look) {
        Narrator narrator = new Narrator(scene, look);
        List<StyledText> sentences = new ArrayList<>();
        for (ProcessRecord process : scene.lab(pids)) {
            List<StyledText> facts = new ArrayList<>();
            for (Row row : process.signals().map(SignalsPicture::rows).orElse(List.of())) {
                if (!row.set().isEmpty()) {
                    facts.add(StyledText.of(look.text(row.key() + ".told", names(row.set(), narrator))));
                }
            }
            String said = facts.isEmpty()
                    ? look.text(process.signals().isPresent() ? "signals.nothing" : "signals.unknown")
                    : StyledText.join(StyledText.of(look.text("list.semicolon")), facts)
                            .plain();
            sentences.add(StyledText.of(look.text("told.about", narrator.name(process.pid()), said)));
        }
        return sentences;
    }
}
