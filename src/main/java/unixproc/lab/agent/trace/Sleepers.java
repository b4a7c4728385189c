package unixproc.lab.agent.trace;

import unixproc.lab.wire.trace.TracerReport;
import unixproc.posix.trace.TaskState;

/** Who sleeps in a call, as the kernel shows it. */
final class Sleepers {
    private final Tracees tracees;
    private final TaskState states;
    private final ReportLines lines;

    Sleepers(Tracees tracees, TaskState states, ReportLines lines) {
        this.tracees = tracees;
        this.states = states;
        this.lines = lines;
    }

    /** Tells of those who have fallen asleep since they entered their call. */
    void tell() {
        Tracee[] inCall = tracees.in(Tracee.State.IN_CALL);
        for (int i = 0; inCall[i] != null; i++) {
            Tracee tracee = inCall[i];
            if (!tracee.saidAsleep && isAtRest(tracee)) {
                tracee.saidAsleep = true;
                lines.begin(TracerReport.ASLEEP).number(tracee.task).end();
            }
        }
    }

    /** Whether nobody moves who is not held. */
    boolean allSleep() {
        return all(Tracee.State.IN_CALL) && all(Tracee.State.RUNNING) && !somebodyIsToCome();
    }

    /** How long all that move have run so far, in ticks of 10 ms. */
    long ticks() {
        return ticks(Tracee.State.IN_CALL) + ticks(Tracee.State.RUNNING);
    }

    private long ticks(Tracee.State state) {
        Tracee[] some = tracees.in(state);
        long sum = 0;
        for (int i = 0; some[i] != null; i++) {
            sum += states.ticks(some[i].task);
        }
        return sum;
    }

    /** Whether a task is on its way to its first stop. */
    boolean somebodyIsToCome() {
        return tracees.in(Tracee.State.UNANNOUNCED)[0] != null;
    }

    private boolean all(Tracee.State state) {
        Tracee[] some = tracees.in(state);
        for (int i = 0; some[i] != null; i++) {
            if (!isAtRest(some[i])) {
                return false;
            }
        }
        return true;
    }

    /** The parent of a vfork(2) cannot be woken, and is shown as if it were reading from a disk. */
    private boolean isAtRest(Tracee tracee) {
        char state = states.of(tracee.task);
        return state == 'S' || (state == 'D' && tracee.vforking);
    }
}
