package unixproc.trace.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import unixproc.lab.wire.trace.TracerReport;
import unixproc.lab.wire.trace.TracerRequest;
import unixproc.trace.call.KernelCall;
import unixproc.trace.call.TracedKernelCalls;
import unixproc.trace.event.CallChoice;

/**
 * How a run begins: the tracer and the process that is to become the program come in either order; the tracer seizes
 * it, and only then it is told what to become.
 */
final class Handshake {
    private final RunRequest request;
    private final TracerProcess tracer;
    private final List<KernelCall> calls = TracedKernelCalls.ofThisMachine().all();
    private boolean tracerReady;
    private OptionalInt program = OptionalInt.empty();
    private long init;
    private Optional<GuestProcess> guest = Optional.empty();

    Handshake(RunRequest request, TracerProcess tracer) {
        this.request = request;
        this.tracer = tracer;
    }

    /** Who adopts orphans; 0 while that is not known. */
    long init() {
        return init;
    }

    /** Whether nothing more can come from another lab's terminal. */
    boolean isShown() {
        return guest.map(GuestProcess::isEnded).orElse(true);
    }

    /** The process is one of another lab, and there already. */
    void follow(GuestProcess process) {
        guest = Optional.of(process);
        program = OptionalInt.of(process.pid());
        init = process.init();
    }

    /** Takes a report that belongs to the beginning; false for any other. */
    boolean take(TracerReport report) {
        if (report instanceof TracerReport.Ready) {
            tracerReady = true;
        } else if (report instanceof TracerReport.Waiting waiting) {
            init = waiting.init();
            program = OptionalInt.of(waiting.pid());
        } else {
            return false;
        }
        if (tracerReady && program.isPresent()) {
            tracer.tellTracer(calls());
            tracer.tellTracer(
                    new TracerRequest.Follow(program.getAsInt(), request.order().name()));
        }
        return true;
    }

    /** It is seized: it may become the program. */
    void start() {
        if (guest.isPresent()) {
            List<Integer> numbers = request.calls() == CallChoice.ALL
                    ? List.of()
                    : calls.stream().map(KernelCall::number).toList();
            guest.get().become(numbers, request.file(), request.words());
        } else {
            tracer.tellProgram(calls());
            tracer.tellProgram(request.start());
        }
    }

    private TracerRequest.Calls calls() {
        return new TracerRequest.Calls(
                request.calls() == CallChoice.ALL,
                calls.stream().map(call -> call.number() + " " + call.letters()).toList());
    }
}
