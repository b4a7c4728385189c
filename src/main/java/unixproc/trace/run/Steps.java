package unixproc.trace.run;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import unixproc.lab.wire.trace.TracerReport;
import unixproc.lab.wire.trace.TracerRequest;
import unixproc.trace.event.TraceEvents;
import unixproc.trace.event.TracedProcess;

/** Who is held before an event, in the order in which they came there, and who is let go. */
public final class Steps {
    private final TraceEvents trace;
    private final Consumer<TracerRequest> tracer;
    private final Set<Integer> held = new LinkedHashSet<>();
    private int answersAwaited;
    private boolean settled;
    private boolean released;

    Steps(TraceEvents trace, Consumer<TracerRequest> tracer) {
        this.trace = trace;
        this.tracer = tracer;
    }

    /** Takes notice of a report that has been told. */
    void note(TracerReport report) {
        if (report instanceof TracerReport.Held one) {
            held.add(one.task());
            if (!trace.isWorthAStop(one.task())) {
                letGo(one.task());
            }
        } else if (report instanceof TracerReport.Going one) {
            held.remove(one.task());
            answersAwaited = Math.max(0, answersAwaited - 1);
            settled = false;
        } else if (report instanceof TracerReport.Ended one) {
            held.remove(one.task());
            settled = false;
        } else if (report instanceof TracerReport.Settled) {
            settled = answersAwaited == 0;
        } else {
            settled = false;
        }
    }

    private void letGo(int task) {
        settled = false;
        answersAwaited++;
        tracer.accept(new TracerRequest.Step(task));
    }

    /** Whether everybody is held, asleep or ended, and all of it has been told. */
    public boolean areSettled() {
        return settled && !released;
    }

    /** Whether nobody is held. */
    public boolean areReleased() {
        return released;
    }

    /** The process whose event is next, unless another one is chosen. */
    public Optional<TracedProcess> next() {
        return held.stream().findFirst().flatMap(trace::processOf);
    }

    public boolean isHeld(TracedProcess process) {
        return held.stream()
                .anyMatch(task -> trace.processOf(task).filter(process::equals).isPresent());
    }

    /** Lets a process go on to its next event. */
    public void step(TracedProcess process) {
        held.stream()
                .filter(task -> trace.processOf(task).filter(process::equals).isPresent())
                .findFirst()
                .ifPresent(this::letGo);
    }

    /** Holds nobody from now on. */
    public void release() {
        settled = false;
        released = true;
        trace.hold(false);
        tracer.accept(new TracerRequest.Release());
    }

    /** Holds everybody at their next event from now on. */
    public void hold() {
        settled = false;
        released = false;
        trace.hold(true);
        tracer.accept(new TracerRequest.Hold());
    }
}
