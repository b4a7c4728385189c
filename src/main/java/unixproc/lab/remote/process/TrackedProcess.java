package unixproc.lab.remote.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import unixproc.lab.LabProcess;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.wire.Report;

/** What the owner of the lab keeps about one process. */
public final class TrackedProcess {
    private final String letter;
    private final long pid;
    private final String parent;
    private final NanoClock clock;
    /** What it reported and has not been told on yet. */
    private final Deque<Report> reports = new ArrayDeque<>();

    private ProcessState state = new ProcessState.Running(Optional.empty(), false);
    private Link link;
    private Fate fate = new Fate.Unknown();
    private boolean stopped;
    private OptionalLong lastMark = OptionalLong.empty();
    private OptionalLong heldSinceNanos = OptionalLong.empty();

    TrackedProcess(String letter, long pid, String parent, NanoClock clock) {
        this.letter = letter;
        this.pid = pid;
        this.parent = parent;
        this.clock = clock;
        this.link = new Link.Unheard(clock.nanos());
    }

    public LabProcess view() {
        String call = is(Status.IDLE) ? "" : state.call().map(OpenCall::text).orElse("");
        return new LabProcess(letter, pid, parent, state.status(), call);
    }

    public String letter() {
        return letter;
    }

    public long pid() {
        return pid;
    }

    public Deque<Report> reports() {
        return reports;
    }

    public boolean is(Status status) {
        return state.status() == status;
    }

    public ProcessState state() {
        return state;
    }

    public Optional<OpenCall> call() {
        return state.call();
    }

    public void enter(Report.Entered report) {
        state = state.with(Optional.of(new OpenCall(report)));
    }

    public void leaveCall() {
        state = state.with(Optional.empty());
    }

    public void becomeIdle() {
        state = new ProcessState.Idle(Optional.empty());
    }

    public void run() {
        state = new ProcessState.Running(state.call(), false);
    }

    /** Counts looks in a row at which the kernel showed it asleep in its call. */
    public int seenAsleep(boolean asleep) {
        state = state.with(state.call().map(call -> call.seen(asleep)));
        return state.call().map(OpenCall::looksAsleep).orElse(0);
    }

    /** It has been told that it sleeps in its call. */
    public void fallAsleep() {
        state = new ProcessState.Asleep(state.call().map(OpenCall::asAnnounced), state.isStopWanted());
    }

    public void wantStop() {
        state = is(Status.ASLEEP)
                ? new ProcessState.Asleep(state.call(), true)
                : new ProcessState.Running(state.call(), true);
    }

    public void becomeProgram() {
        state = new ProcessState.Program(state.call());
    }

    void end() {
        state = new ProcessState.Ended(state.call());
    }

    public Link link() {
        return link;
    }

    public Optional<Connection> connection() {
        return link instanceof Link.Open open ? Optional.of(open.connection()) : Optional.empty();
    }

    public boolean wasHeard() {
        return link instanceof Link.Open || (link instanceof Link.Closed closed && closed.heard());
    }

    public boolean isClosed() {
        return link instanceof Link.Closed;
    }

    /** What comes before its first word counts from now. */
    public void startSilence() {
        if (link instanceof Link.Unheard) {
            link = new Link.Unheard(clock.nanos());
        }
    }

    public void open(Connection connection) {
        link = new Link.Open(connection);
    }

    public void close() {
        link = new Link.Closed(clock.nanos(), wasHeard());
    }

    public Fate fate() {
        return fate;
    }

    public void leaveWith(int code) {
        if (!(fate instanceof Fate.Known)) {
            fate = new Fate.Leaving(code);
        }
    }

    /** It has been reaped, and its wait status is still to come. */
    public Fate.Vanished vanish() {
        if (!(fate instanceof Fate.Vanished)) {
            fate = new Fate.Vanished(clock.nanos());
        }
        return (Fate.Vanished) fate;
    }

    /** Who would tell its wait status is only on the way to it. */
    public void waitOnForStatus() {
        fate = new Fate.Vanished(clock.nanos());
    }

    public void endWith(int waitStatus) {
        if (!(fate instanceof Fate.Known)) {
            fate = new Fate.Known(waitStatus, OptionalLong.empty(), clock.nanos());
        }
    }

    public boolean isStopped() {
        return stopped;
    }

    public void setStopped(boolean now) {
        stopped = now;
    }

    /** The mark on the terminal behind the last that it can have written. */
    public OptionalLong lastMark() {
        return lastMark;
    }

    public void waitForMark(long mark) {
        lastMark = OptionalLong.of(mark);
    }

    public void waitForRound(Fate.Known known, long round) {
        fate = new Fate.Known(known.status(), OptionalLong.of(round), clock.nanos());
    }

    /** When its next report began to wait for the end of another process to be told. */
    public OptionalLong heldSinceNanos() {
        return heldSinceNanos;
    }

    public void hold() {
        heldSinceNanos = OptionalLong.of(clock.nanos());
    }

    public void release() {
        heldSinceNanos = OptionalLong.empty();
    }
}
