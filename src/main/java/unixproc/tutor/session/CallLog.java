package unixproc.tutor.session;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;
import unixproc.lab.wire.CallKind;
import unixproc.lesson.check.Evidence.CallMade;
import unixproc.lesson.expectation.ObservedValue;

/** The lab's own record of the calls that were made. */
public final class CallLog extends QuietListener {
    /** Whoever has made more calls than this is not asked about the first of them. */
    private static final int MOST = 20_000;

    private final ObservedValues observedValues;
    private final ArrayDeque<CallMade> calls = new ArrayDeque<>();

    public CallLog(ObservedValues observedValues) {
        this.observedValues = observedValues;
    }

    public List<CallMade> calls() {
        return List.copyOf(calls);
    }

    public void clear() {
        calls.clear();
    }

    private void note(LabProcess process, String name, List<Long> arguments, Optional<ObservedValue> result) {
        if (calls.size() == MOST) {
            calls.removeFirst();
        }
        calls.addLast(new CallMade(process.letter(), name, arguments, result));
    }

    @Override
    public void called(LabEvent.Called event) {
        boolean secondReturnOfFork = event.report().kind() == CallKind.FORKS
                && event.report().outcome().number() == 0;
        if (!secondReturnOfFork) {
            note(
                    event.process(),
                    event.report().name(),
                    event.report().arguments(),
                    Optional.of(observedValues.of(event.report().outcome())));
        }
    }

    @Override
    public void unfinished(LabEvent.Unfinished event) {
        note(event.process(), event.name(), List.of(), Optional.empty());
    }

    @Override
    public void resumed(LabEvent.Resumed event) {
        calls.removeIf(call -> call.letter().equals(event.process().letter())
                && call.name().equals(event.report().name())
                && call.result().isEmpty());
        note(
                event.process(),
                event.report().name(),
                event.report().arguments(),
                Optional.of(observedValues.of(event.report().outcome())));
    }

    @Override
    public void leaving(LabEvent.Leaving event) {
        note(
                event.process(),
                event.report().name(),
                List.of((long) event.report().code()),
                Optional.empty());
    }

    @Override
    public void became(LabEvent.Became event) {
        note(event.process(), event.text().replaceAll("\\(.*", ""), List.of(), Optional.empty());
    }
}
