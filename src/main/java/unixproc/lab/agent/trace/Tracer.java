package unixproc.lab.agent.trace;

import unixproc.lab.wire.trace.TracerReport;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.trace.Ptrace;
import unixproc.posix.trace.RemoteMemory;
import unixproc.posix.trace.StopStatus;
import unixproc.posix.trace.SyscallStop;

/**
 * What is done about each stop of a task: it is told to the tutor, and the task goes on or is held. See ptrace(2) for
 * the stops there are and the order they come in.
 */
final class Tracer {
    /** How many processes may live at a time. */
    static final int MOST_PROCESSES = 256;

    private static final int LONGEST_ERRNO = 4095;

    private final Ptrace ptrace;
    private final SyscallStop stop;
    private final CallMemory callMemory;
    private final ReportLines lines;
    private final Tracees tracees = new Tracees();
    private CallRows rows;
    private boolean holds;
    private long events;
    private boolean foreign;
    private boolean killing;

    Tracer(Native loaded, NativeMemory memory, Ptrace ptrace, ReportLines lines) {
        this.ptrace = ptrace;
        this.stop = new SyscallStop(ptrace, memory);
        this.callMemory = new CallMemory(new RemoteMemory(loaded, memory), lines);
        this.lines = lines;
    }

    Tracees tracees() {
        return tracees;
    }

    /** Begins with the program itself, which is traced already. */
    void begin(int program, CallRows calls, boolean hold) {
        rows = calls;
        holds = hold;
        Tracee first = tracees.add(program);
        first.state = Tracee.State.UNANNOUNCED;
        tracees.countAsProcess(first);
        lines.begin(TracerReport.BORN).number(program).number(0).number(0).end();
    }

    /** Whether everybody is held at the next event. */
    void hold(boolean hold) {
        holds = hold;
    }

    /** Whether a program for another kind of processor was met, whose calls cannot be told. */
    boolean metForeignProgram() {
        return foreign;
    }

    void handle(int task, int status) {
        Tracee tracee = tracees.find(task);
        if (StopStatus.isEnd(status)) {
            ended(tracee, task, status);
        } else if (tracee == null) {
            tracees.add(task).state = Tracee.State.UNANNOUNCED;
            if (killing) {
                ptrace.kill(task);
            }
        } else if (StopStatus.isEndOfCall(status)) {
            leave(tracee);
        } else {
            event(tracee, StopStatus.event(status), status);
        }
    }

    private void event(Tracee tracee, int event, int status) {
        switch (event) {
            case StopStatus.SECCOMP -> enter(tracee);
            case StopStatus.FORK, StopStatus.VFORK, StopStatus.CLONE -> {
                tracee.vforking = event == StopStatus.VFORK;
                born((int) ptrace.eventMessage(tracee.task), tracee.task, event);
                ptrace.finishCall(tracee.task, 0);
            }
            case StopStatus.EXEC -> executed(tracee);
            case StopStatus.STOP -> stopped(tracee, status);
            default -> signalled(tracee, StopStatus.signal(status));
        }
    }

    private void ended(Tracee tracee, int task, int status) {
        if (tracee != null) {
            tracees.remove(task);
            lines.begin(TracerReport.ENDED).number(task).number(status).end();
        }
    }

    private void born(int child, int parent, int event) {
        lines.begin(TracerReport.BORN)
                .number(child)
                .number(parent)
                .number(event)
                .end();
        Tracee tracee = tracees.find(child);
        boolean stands = tracee != null;
        if (!stands) {
            tracee = tracees.add(child);
            tracee.newborn = true;
        }
        // The kernel tells of a clone(2) without SIGCHLD at its end by an event of its own: a thread.
        if (event != StopStatus.CLONE) {
            tracees.countAsProcess(tracee);
        }
        if (tracees.processes() > MOST_PROCESSES && !killing) {
            lines.begin(TracerReport.TOO_MANY).number(MOST_PROCESSES).end();
            killAll();
        }
        if (stands) {
            firstStop(tracee);
        }
    }

    /** Ends all there are, and whoever they are just making. */
    void killAll() {
        killing = true;
        Tracee[] all = tracees.all();
        for (int i = 0; all[i] != null; i++) {
            ptrace.kill(all[i].task);
        }
    }

    private void firstStop(Tracee tracee) {
        tracee.newborn = true;
        if (holds) {
            hold(tracee);
        } else {
            letGo(tracee);
        }
    }

    private void hold(Tracee tracee) {
        tracee.state = Tracee.State.HELD;
        tracee.heldSince = events++;
        lines.begin(TracerReport.HELD).number(tracee.task).end();
    }

    /** Lets a task that is held go on to its next event. */
    void letGo(Tracee tracee) {
        if (tracee.state == Tracee.State.HELD) {
            lines.begin(TracerReport.GOING).number(tracee.task).end();
        }
        if (tracee.newborn) {
            tracee.newborn = false;
            tracee.state = Tracee.State.RUNNING;
            ptrace.letRun(tracee.task, 0);
        } else {
            tracee.state = Tracee.State.IN_CALL;
            ptrace.finishCall(tracee.task, 0);
        }
    }

    private void enter(Tracee tracee) {
        if (!stop.read(tracee.task)) {
            return;
        }
        foreign |= !stop.isNative();
        tracee.call = stop.number();
        tracee.saidAsleep = false;
        tracee.vforking = false;
        lines.begin(TracerReport.ENTERED)
                .number(tracee.task)
                .number(tracee.call)
                .number(stop.stackPointer());
        for (int i = 0; i < tracee.arguments.length; i++) {
            tracee.arguments[i] = stop.argument(i);
            lines.number(tracee.arguments[i]);
        }
        callMemory.atBeginning(tracee, rows.letters(tracee.call));
        lines.end();
        if (holds) {
            hold(tracee);
        } else {
            letGo(tracee);
        }
    }

    private void leave(Tracee tracee) {
        if (!stop.read(tracee.task)) {
            return;
        }
        long result = stop.result();
        lines.begin(TracerReport.LEFT).number(tracee.task).number(result);
        if (result >= 0 || result < -LONGEST_ERRNO) {
            callMemory.atEnd(tracee, rows.letters(tracee.call), result);
        }
        lines.end();
        goOn(tracee, 0);
    }

    private void executed(Tracee tracee) {
        int former = (int) ptrace.eventMessage(tracee.task);
        if (former != tracee.task) {
            // Another thread's exec: it takes the first one's id, and that one is no more.
            tracees.remove(former);
            tracee.state = Tracee.State.IN_CALL;
        }
        lines.begin(TracerReport.EXECUTED).number(tracee.task).number(former).end();
        ptrace.finishCall(tracee.task, 0);
    }

    private void stopped(Tracee tracee, int status) {
        if (tracee.newborn) {
            firstStop(tracee);
        } else if (StopStatus.isGroupStop(status)) {
            tracee.state = Tracee.State.STOPPED;
            lines.begin(TracerReport.STOPPED)
                    .number(tracee.task)
                    .number(StopStatus.signal(status))
                    .end();
            ptrace.stayStopped(tracee.task);
        } else {
            goOn(tracee, 0);
        }
    }

    private void signalled(Tracee tracee, int signal) {
        boolean known = ptrace.readSignal(tracee.task);
        lines.begin(TracerReport.SIGNALLED)
                .number(tracee.task)
                .number(signal)
                .number(known ? ptrace.signalCode() : 0)
                .number(known ? ptrace.sender() : 0)
                .end();
        goOn(tracee, signal);
    }

    private void goOn(Tracee tracee, int signal) {
        tracee.state = Tracee.State.RUNNING;
        ptrace.letRun(tracee.task, signal);
    }
}
