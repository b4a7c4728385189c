package unixproc.lab.remote;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import unixproc.lab.LabProcess;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.wire.Report;

/** What the owner of the lab keeps about one process. */
final class TrackedProcess {
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

    LabProcess view() {
        String call = is(Status.IDLE) ? "" : state.call().map(OpenCall::text).orElse("");
        return new LabProcess(letter, pid, parent, state.status(), call);
    }

    String letter() {
        return letter;
    }

    long pid() {
        return pid;
    }

    Deque<Report> reports() {
        return reports;
    }

    boolean is(Status status) {
        return state.status() == status;
    }

    ProcessState state() {
        return state;
    }

    Optional<OpenCall> call() {
        return state.call();
    }

    void enter(Report.Entered report) {
        state = state.with(Optional.of(new OpenCall(report)));
    }

    void leaveCall() {
        state = state.with(Optional.empty());
    }

    void becomeIdle() {
        state = new ProcessState.Idle(Optional.empty());
    }

    void run() {
        state = new ProcessState.Running(state.call(), false);
    }

    /** Counts looks in a row at which the kernel showed it asleep in its call. */
    int seenAsleep(boolean asleep) {
        state = state.with(state.call().map(call -> call.seen(asleep)));
        return state.call().map(OpenCall::looksAsleep).orElse(0);
    }

    /** It has been told that it sleeps in its call. */
    void fallAsleep() {
        state = new ProcessState.Asleep(state.call().map(OpenCall::asAnnounced), state.isStopWanted());
    }

    void wantStop() {
        state = is(Status.ASLEEP)
                ? new ProcessState.Asleep(state.call(), true)
                : new ProcessState.Running(state.call(), true);
    }

    void becomeProgram() {
        state = new ProcessState.Program(state.call());
    }

    void end() {
        state = new ProcessState.Ended(state.call());
    }

    Link link() {
        return link;
    }

    Optional<Connection> connection() {
        return link instanceof Link.Open open ? Optional.of(open.connection()) : Optional.empty();
    }

    boolean wasHeard() {
        return link instanceof Link.Open || (link instanceof Link.Closed closed && closed.heard());
    }

    boolean isClosed() {
        return link instanceof Link.Closed;
    }

    /** What comes before its first word counts from now. */
    void startSilence() {
        if (link instanceof Link.Unheard) {
            link = new Link.Unheard(clock.nanos());
        }
    }

    void open(Connection connection) {
        link = new Link.Open(connection);
    }

    void close() {
        link = new Link.Closed(clock.nanos(), wasHeard());
    }

    Fate fate() {
        return fate;
    }

    void leaveWith(int code) {
        if (!(fate instanceof Fate.Known)) {
            fate = new Fate.Leaving(code);
        }
    }

    /** It has been reaped, and its wait status is still to come. */
    Fate.Vanished vanish() {
        if (!(fate instanceof Fate.Vanished)) {
            fate = new Fate.Vanished(clock.nanos());
        }
        return (Fate.Vanished) fate;
    }

    void endWith(int waitStatus) {
        if (!(fate instanceof Fate.Known)) {
            fate = new Fate.Known(waitStatus, OptionalLong.empty(), clock.nanos());
        }
    }

    boolean isStopped() {
        return stopped;
    }

    void setStopped(boolean now) {
        stopped = now;
    }

    /** The mark on the terminal behind the last that it can have written. */
    OptionalLong lastMark() {
        return lastMark;
    }

    void waitForMark(long mark) {
        lastMark = OptionalLong.of(mark);
    }

    void waitForRound(Fate.Known known, long round) {
        fate = new Fate.Known(known.status(), OptionalLong.of(round), clock.nanos());
    }

    /** When its next report began to wait for the end of another process to be told. */
    OptionalLong heldSinceNanos() {
        return heldSinceNanos;
    }

    void hold() {
        heldSinceNanos = OptionalLong.of(clock.nanos());
    }

    void release() {
        heldSinceNanos = OptionalLong.empty();
    }
}
