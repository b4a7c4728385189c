package unixproc.tutor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;
import unixproc.lesson.Expectation;
import unixproc.lesson.ObservedValue;

/** Compares what lines gave with what was expected behind {@code #=>}; a line that sleeps is judged when it wakes. */
final class Expectations extends QuietListener {
    private final Observed observed;
    private final Consumer<Miss> misses;
    private final List<Pending> pending = new ArrayList<>();
    private boolean failed;

    private record Pending(String letter, Expectation expected, int number, String line) {}

    /** Each miss is told when it is seen. */
    Expectations(Observed observed, Consumer<Miss> misses) {
        this.observed = observed;
        this.misses = misses;
    }

    void expect(LabProcess process, Expectation expected, int number, String line) {
        pending.add(new Pending(process.letter(), expected, number, line));
    }

    boolean arePending() {
        return !pending.isEmpty();
    }

    boolean haveFailed() {
        return failed;
    }

    /** What still has not come will not come. */
    void giveUp() {
        for (Pending each : List.copyOf(pending)) {
            miss(each, Miss.Nothing.UNFINISHED);
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
            ObservedValue value = observed.of(event.outcome());
            if (!each.expected().matches(value)) {
                miss(each, new Miss.Seen(value.pattern()));
            }
        });
    }

    @Override
    public void rejected(LabEvent.Rejected event) {
        take(event.process()).ifPresent(each -> miss(each, Miss.Nothing.NOT_RUN));
    }

    @Override
    public void ended(LabEvent.Ended event) {
        take(event.process()).ifPresent(each -> miss(each, new Miss.Ended(Notation.ending(event.status()))));
    }

    @Override
    public void became(LabEvent.Became event) {
        take(event.process()).ifPresent(each -> miss(each, Miss.Nothing.BECAME_A_PROGRAM));
    }

    /** A line that could not even be given to its process. */
    void miss(int number, String line, Expectation expected, String instead) {
        miss(new Pending("", expected, number, line), new Miss.NotGiven(instead));
    }

    private void miss(Pending each, Miss.Instead instead) {
        pending.remove(each);
        failed = true;
        misses.accept(new Miss(each.number(), each.line(), each.expected(), instead));
    }
}
