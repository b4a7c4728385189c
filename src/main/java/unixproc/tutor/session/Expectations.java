package unixproc.tutor.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;
import unixproc.lesson.expectation.Expectation;
import unixproc.lesson.expectation.ObservedValue;
import unixproc.lesson.model.Place;

/** Compares what lines gave with what was expected behind {@code #=>}; a line that sleeps is judged when it wakes. */
public final class Expectations extends QuietListener {
    private final ObservedValues observedValues;
    private final Consumer<ExpectationFailure> misses;
    private final List<Pending> pending = new ArrayList<>();
    private boolean failed;

    private record Pending(String letter, Expectation expected, Place place, String line) {}

    /** Each miss is told when it is seen. */
    public Expectations(ObservedValues observedValues, Consumer<ExpectationFailure> misses) {
        this.observedValues = observedValues;
        this.misses = misses;
    }

    void expect(LabProcess process, Expectation expected, Place place, String line) {
        pending.add(new Pending(process.letter(), expected, place, line));
    }

    public boolean arePending() {
        return !pending.isEmpty();
    }

    public boolean haveFailed() {
        return failed;
    }

    /** What still has not come will not come. */
    public void giveUp() {
        for (Pending each : List.copyOf(pending)) {
            miss(each, ExpectationFailure.Nothing.UNFINISHED);
        }
    }

    private Optional<Pending> take(LabProcess process) {
        Optional<Pending> first = pending.stream()
                .filter(each -> each.letter().equals(process.letter()))
                .findFirst();
        first.ifPresent(pending::remove);
        return first;
    }

    @Override
    public void done(LabEvent.Done event) {
        take(event.process()).ifPresent(each -> {
            ObservedValue value = observedValues.of(event.report().outcome());
            if (!each.expected().matches(value)) {
                miss(each, new ExpectationFailure.Seen(value.pattern()));
            }
        });
    }

    @Override
    public void rejected(LabEvent.Rejected event) {
        take(event.process()).ifPresent(each -> miss(each, ExpectationFailure.Nothing.NOT_RUN));
    }

    @Override
    public void ended(LabEvent.Ended event) {
        take(event.process())
                .ifPresent(each -> miss(each, new ExpectationFailure.Ended(Notation.ending(event.status()))));
    }

    @Override
    public void became(LabEvent.Became event) {
        take(event.process()).ifPresent(each -> miss(each, ExpectationFailure.Nothing.BECAME_A_PROGRAM));
    }

    /** A line that could not even be given to its process. */
    void miss(Place place, String line, Expectation expected, String instead) {
        miss(new Pending("", expected, place, line), new ExpectationFailure.NotGiven(instead));
    }

    private void miss(Pending each, ExpectationFailure.Instead instead) {
        pending.remove(each);
        failed = true;
        misses.accept(new ExpectationFailure(each.place(), each.line(), each.expected(), instead));
    }
}
