package unixproc.lab.remote;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import unixproc.lab.LabProcess;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.wire.CallKind;
import unixproc.lab.wire.Report;

/** What the lab's owner keeps about one process. */
final class TrackedProcess {
    private final String letter;
    private final long pid;
    private final String parent;
    /** What it said and has not been told on yet. */
    private final Deque<Report> said = new ArrayDeque<>();

    private Optional<Connection> connection = Optional.empty();
    private boolean heard;
    private Status status = Status.RUNNING;
    private long since;
    private String callName = "";
    private String callText = "";
    private CallKind callKind = CallKind.PLAIN;
    private boolean announced;
    private int sleepsSeen;
    private boolean closed;
    private boolean missed;
    private boolean stopWanted;
    private boolean held;
    private long heldSince;
    private OptionalInt leavingCode = OptionalInt.empty();
    private OptionalLong lastRound = OptionalLong.empty();
    private OptionalInt endStatus = OptionalInt.empty();

    TrackedProcess(String letter, long pid, String parent) {
        this.letter = letter;
        this.pid = pid;
        this.parent = parent;
    }

    LabProcess view() {
        return new LabProcess(letter, pid, parent, status, status == Status.IDLE ? "" : callText);
    }

    long pid() {
        return pid;
    }

    String letter() {
        return letter;
    }

    /** Empty before its first word, and again when the connection has ended. */
    Optional<Connection> connection() {
        return connection;
    }

    /** Whether a word of it has ever come. */
    boolean wasHeard() {
        return heard;
    }

    /** It has spoken for the first time, over this connection. */
    void bind(Connection opened) {
        connection = Optional.of(opened);
        heard = true;
    }

    /** When what is being waited for began, in the clock of {@link System#nanoTime}. */
    long since() {
        return since;
    }

    void startClock(long now) {
        since = now;
    }

    Deque<Report> said() {
        return said;
    }

    Status status() {
        return status;
    }

    void become(Status next) {
        status = next;
        if (next == Status.IDLE) {
            callText = "";
            callName = "";
            callKind = CallKind.PLAIN;
            stopWanted = false;
        }
    }

    void enter(Report.Entered report) {
        callName = report.name();
        callText = report.text();
        callKind = report.kind();
        announced = false;
        sleepsSeen = 0;
    }

    /** Whether it is in a call it has not come back from. */
    boolean inCall() {
        return !callText.isEmpty();
    }

    String callName() {
        return callName;
    }

    String callText() {
        return callText;
    }

    CallKind callKind() {
        return callKind;
    }

    void leaveCall() {
        callName = "";
        callText = "";
        callKind = CallKind.PLAIN;
    }

    boolean wasAnnounced() {
        return announced;
    }

    void announce() {
        announced = true;
        status = Status.ASLEEP;
    }

    /** Counts looks at which the kernel showed it asleep, one after the other. */
    int seenAsleep(boolean asleep) {
        sleepsSeen = asleep ? sleepsSeen + 1 : 0;
        return sleepsSeen;
    }

    boolean isClosed() {
        return closed;
    }

    void closeConnection(long now) {
        closed = true;
        connection = Optional.empty();
        since = now;
    }

    /** It has been reaped and its wait status is still to come; what is being waited for began when that was first seen. */
    void missFrom(long now) {
        if (!missed) {
            missed = true;
            since = now;
        }
    }

    /** What it says next must wait for somebody else's end to be told. */
    void hold(long now) {
        held = true;
        heldSince = now;
    }

    boolean isHeld() {
        return held;
    }

    long heldSince() {
        return heldSince;
    }

    void release() {
        held = false;
    }

    boolean stopWanted() {
        return stopWanted;
    }

    void wantStop() {
        stopWanted = true;
    }

    OptionalInt leavingCode() {
        return leavingCode;
    }

    void leaveWith(int code) {
        leavingCode = OptionalInt.of(code);
    }

    /** The reader's round after its end was known. */
    OptionalLong lastRound() {
        return lastRound;
    }

    void waitForRound(long round, long now) {
        lastRound = OptionalLong.of(round);
        since = now;
    }

    OptionalInt endStatus() {
        return endStatus;
    }

    void endWith(int waitStatus) {
        endStatus = OptionalInt.of(waitStatus);
    }
}
