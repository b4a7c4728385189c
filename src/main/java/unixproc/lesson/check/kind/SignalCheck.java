package unixproc.lesson.check.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.abi.Signal;
import unixproc.kernel.Signals;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.check.syntax.CheckSyntax;

/** What stands between a process and one signal. */
record SignalCheck(String of, String name, Relation is) implements ProcessCheck {
    static final List<CheckSyntax> SYNTAX = List.of(new CheckSyntax(
            "signal",
            "{of: B, name: SIGTERM, is: pending}",
            f -> new SignalCheck(
                    f.of(),
                    f.field("name", "check.not-a-signal", "", SignalCheck::name),
                    f.oneOf("is", Relation.class))));

    /** What can be asked about a process and a signal. */
    enum Relation {
        PENDING {
            @Override
            boolean holds(Signals signals, String name) {
                return signals.pending().contains(name);
            }
        },
        BLOCKED {
            @Override
            boolean holds(Signals signals, String name) {
                return signals.blocked().contains(name);
            }
        },
        IGNORED {
            @Override
            boolean holds(Signals signals, String name) {
                return signals.ignored().contains(name);
            }
        },
        CAUGHT {
            @Override
            boolean holds(Signals signals, String name) {
                return signals.caught().contains(name);
            }
        };

        abstract boolean holds(Signals signals, String name);

        Sentence word() {
            return Sentence.of("signal." + name());
        }
    }

    /** The name of a signal, which may be written without {@code SIG}; empty when there is none. */
    static Optional<String> name(String text) {
        String name = text.startsWith("SIG") ? text : "SIG" + text;
        return Signal.number(name).isPresent() ? Optional.of(name) : Optional.empty();
    }

    @Override
    public Sentence wanted() {
        return Sentence.of("wanted.signal", subject(), name, is.word());
    }

    @Override
    public Verdict judge(Evidence evidence, Subject subject) {
        Optional<Signals> signals = evidence.kernel().signals(subject.pid());
        if (signals.isEmpty()) {
            return verdict(false, Sentence.of("found.hidden", subject.letter(), "status"));
        }
        List<Sentence> found = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            if (relation.holds(signals.get(), name)) {
                found.add(relation.word());
            }
        }
        Sentence words = found.stream()
                .reduce((one, other) -> Sentence.of("and", one, other))
                .orElseGet(() -> Sentence.of("signal.NOTHING"));
        return verdict(is.holds(signals.get(), name), Sentence.of("found.signal", subject.letter(), name, words));
    }
}
