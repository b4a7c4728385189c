package unixproc.lab.remote;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;

/** A conversation with a lab: gives lines, waits for what comes of them, and never waits for ever. */
public final class Talk implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration MOMENT = Duration.ofMillis(5);

    private final Lab lab;
    private Told told;

    public Talk(Lab lab) {
        this.lab = lab;
        this.told = new Told(lab);
    }

    public Lab lab() {
        return lab;
    }

    public LabProcess process(String letter) {
        return lab.find(letter).orElseThrow(() -> new AssertionError("no " + letter + " in " + lab.processes()));
    }

    /** Waits for the first process. */
    public Talk ready() {
        until("a first process", lab::isReady);
        settle();
        return this;
    }

    /** Ends everybody and waits for a new first process. */
    Talk afresh() {
        lab.afresh();
        settle();
        return this;
    }

    /** Gives a line and tells everything that happened until all was quiet again. */
    public List<String> run(String letter, String line) {
        start(letter, line);
        return settle();
    }

    /** Gives a line only. */
    public void start(String letter, String line) {
        lab.run(process(letter), line);
    }

    /** Waits until all is quiet, and tells what happened since the last time. */
    public List<String> settle() {
        until("rest", lab::isSettled);
        List<String> lines = told.lines();
        told = new Told(lab);
        return lines;
    }

    void until(String what, BooleanSupplier reached) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            lab.next(MOMENT).ifPresent(event -> event.deliverTo(told));
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "waited in vain for " + what + "\n" + String.join("\n", told.lines()) + "\n" + lab.processes());
            }
        }
    }

    @Override
    public void close() {
        lab.close();
    }
}
