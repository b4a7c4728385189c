package unixproc.lab.remote;

import java.util.ArrayList;
import java.util.List;
import unixproc.c.Interpreter;
import unixproc.c.call.CallTable;
import unixproc.c.syntax.Problem;
import unixproc.c.syntax.Rejection;
import unixproc.c.type.Value;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;
import unixproc.lab.LabProcess.Status;

/**
 * A process of the fake lab. It is nothing but what it has lived through: the lines it was given and what its calls
 * gave. To go on after a fork or a sleep, an interpreter lives through all of it again and comes to the same place.
 */
final class FakeProcess {
    private final FakeLab lab;
    private final String letter;
    private final long pid;
    private final String parent;
    private final List<String> lines = new ArrayList<>();
    private final List<FakeLabHost.Lived> past = new ArrayList<>();
    private long parentPid;
    private Status status = Status.IDLE;
    private boolean newborn;
    private String call = "";
    private long waitingFor;
    private boolean stopWanted;
    private boolean reaped;
    private int endStatus;

    FakeProcess(FakeLab lab, String letter, long pid, long parentPid, String parent) {
        this.lab = lab;
        this.letter = letter;
        this.pid = pid;
        this.parentPid = parentPid;
        this.parent = parent;
    }

    /** A copy at the fork: its past is the parent's, but for what the fork gave. */
    FakeProcess child(String itsLetter, long itsPid) {
        FakeProcess child = new FakeProcess(lab, itsLetter, itsPid, pid, letter);
        child.lines.addAll(lines);
        child.past.addAll(past);
        child.past.add(FakeLabHost.Lived.FORKED);
        child.status = Status.RUNNING;
        child.newborn = true;
        return child;
    }

    LabProcess view() {
        return new LabProcess(letter, pid, parent, status, call);
    }

    long pid() {
        return pid;
    }

    long parentPid() {
        return parentPid;
    }

    void comeTo(long init) {
        parentPid = init;
        reaped |= status == Status.ENDED;
    }

    boolean isReaped() {
        return reaped;
    }

    void beReaped() {
        reaped = true;
    }

    int endStatus() {
        return endStatus;
    }

    void endWith(int waitStatus) {
        status = Status.ENDED;
        call = "";
        endStatus = waitStatus;
    }

    /** Whether its own birth is the next thing it has to tell. */
    boolean isNewborn() {
        return newborn;
    }

    boolean isAsleep() {
        return status == Status.ASLEEP;
    }

    boolean isStopWanted() {
        return stopWanted;
    }

    void remember(FakeLabHost.Lived lived) {
        past.add(lived);
    }

    /** A call has come back. */
    void wake() {
        status = Status.RUNNING;
        call = "";
        newborn = false;
    }

    void begin(String line) {
        if (status != Status.IDLE) {
            throw new IllegalStateException(letter + " is not waiting for a line");
        }
        status = Status.RUNNING;
        lines.add(line);
    }

    void interrupt() {
        stopWanted = status == Status.RUNNING || status == Status.ASLEEP;
    }

    /** Whether a turn would change anything. */
    boolean canGoOn() {
        return status == Status.RUNNING || (isAsleep() && (stopWanted || lab.hasZombie(this, waitingFor)));
    }

    void goOn() {
        if (!canGoOn()) {
            return;
        }
        try {
            LabEvent end = live(new FakeLabHost(lab, this, past));
            status = Status.IDLE;
            call = "";
            stopWanted = false;
            lab.tell(end);
        } catch (FakeLabHost.Asleep sleep) {
            status = Status.ASLEEP;
            call = sleep.getMessage();
            waitingFor = sleep.waitingFor();
            lab.tell(new LabEvent.Unfinished(view(), sleep.name(), call));
        } catch (FakeLabHost.Ended end) {
            call = "";
        }
    }

    /** All lines up to the last one, of whose end it gives the event. */
    private LabEvent live(FakeLabHost host) {
        Interpreter interpreter = new Interpreter(CallTable.standard(), host);
        LabEvent end = null;
        for (String line : lines) {
            host.startOfLine();
            try {
                Value value = interpreter.run(line);
                end = new LabEvent.Done(idle(), host.outcome(value));
            } catch (Rejection rejection) {
                end = rejected(rejection.problem(), host.hasActed());
            }
        }
        return end;
    }

    private LabProcess idle() {
        return new LabProcess(letter, pid, parent, Status.IDLE, "");
    }

    private LabEvent rejected(Problem problem, boolean ran) {
        return new LabEvent.Rejected(
                idle(),
                problem.kind().name(),
                ran,
                problem.line(),
                problem.column(),
                problem.length(),
                problem.words());
    }
}
