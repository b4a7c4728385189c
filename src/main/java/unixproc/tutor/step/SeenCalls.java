package unixproc.tutor.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;
import unixproc.lab.wire.CallKind;
import unixproc.lab.wire.Outcome;
import unixproc.tutor.session.QuietListener;

/** The calls that were made since a step became the next one, and what the lines gave. */
final class SeenCalls extends QuietListener {
    private final BooleanSupplier hidden;
    private final List<SeenCall> calls = new ArrayList<>();
    private final Map<String, Outcome> values = new HashMap<>();
    private final Set<String> gone = new HashSet<>();

    /** @param hidden whether what happens now is the tutor's doing, which counts for nothing */
    SeenCalls(BooleanSupplier hidden) {
        this.hidden = hidden;
    }

    void clear() {
        calls.clear();
        values.clear();
        gone.clear();
    }

    /** Forgets the calls up to this one. */
    void forget(int count) {
        calls.subList(0, count).clear();
    }

    List<SeenCall> calls() {
        return List.copyOf(calls);
    }

    /** What the latest line of a process gave. */
    Optional<Outcome> value(String letter) {
        return Optional.ofNullable(values.get(letter));
    }

    /** Whether a process ended, or became another program. */
    boolean isGone(String letter) {
        return gone.contains(letter);
    }

    private void note(LabProcess process, String text, Optional<Outcome> outcome, boolean pending) {
        if (!hidden.getAsBoolean()) {
            calls.add(new SeenCall(process.letter(), TypedCall.of(text), outcome, pending));
        }
    }

    @Override
    public void called(LabEvent.Called event) {
        boolean secondReturnOfFork = event.report().kind() == CallKind.FORKS
                && event.report().outcome().number() == 0;
        if (!secondReturnOfFork) {
            note(
                    event.process(),
                    event.report().text(),
                    Optional.of(event.report().outcome()),
                    false);
        }
    }

    @Override
    public void unfinished(LabEvent.Unfinished event) {
        note(event.process(), event.text(), Optional.empty(), true);
    }

    @Override
    public void resumed(LabEvent.Resumed event) {
        SeenCall returned = new SeenCall(
                event.process().letter(),
                TypedCall.of(event.report().text()),
                Optional.of(event.report().outcome()),
                false);
        for (int i = calls.size() - 1; i >= 0; i--) {
            SeenCall call = calls.get(i);
            if (call.pending() && call.letter().equals(returned.letter())) {
                calls.set(i, returned);
                return;
            }
        }
        calls.add(returned);
    }

    @Override
    public void leaving(LabEvent.Leaving event) {
        note(event.process(), event.report().text(), Optional.empty(), false);
        gone.add(event.process().letter());
    }

    @Override
    public void became(LabEvent.Became event) {
        note(event.process(), event.text(), Optional.empty(), false);
        gone.add(event.process().letter());
    }

    @Override
    public void ended(LabEvent.Ended event) {
        gone.add(event.process().letter());
    }

    @Override
    public void done(LabEvent.Done event) {
        if (!hidden.getAsBoolean()) {
            values.put(event.process().letter(), event.report().outcome());
        }
    }
}
