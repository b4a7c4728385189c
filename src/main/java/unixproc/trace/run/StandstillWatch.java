package unixproc.trace.run;

import java.util.List;
import unixproc.kernel.ProcFs;
import unixproc.kernel.State;
import unixproc.trace.account.AccountFinding;
import unixproc.trace.account.Standstill;
import unixproc.trace.event.TraceEvents;
import unixproc.trace.event.TracedProcess;

/** Looks whether a program hangs, by what its calls say and by what the kernel shows at this moment. */
final class StandstillWatch {
    private final ProcFs proc = new ProcFs();
    private final TraceEvents trace;

    StandstillWatch(TraceEvents trace) {
        this.trace = trace;
    }

    List<AccountFinding> look() {
        List<TracedProcess> living = trace.processes().stream()
                .filter(process -> process.view().isAlive())
                .toList();
        return living.stream().allMatch(this::sleeps) ? Standstill.of(living, trace.asleep()) : List.of();
    }

    /** One that has been woken may have to wait long for a processor. */
    private boolean sleeps(TracedProcess process) {
        return proc.stat(process.pid())
                .filter(stat -> stat.state() == State.SLEEPING)
                .isPresent();
    }
}
