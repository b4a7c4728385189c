package unixproc.trace.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import unixproc.lab.LabProcess;
import unixproc.lab.LabProcess.Status;

/** A process of the program that is followed, alive or not. */
public final class TracedProcess {
    private final String letter;
    private final int pid;
    private final String parent;
    private final long bornAt;
    OpenFiles files;
    SignalActions signals;
    /** Whether it is still on its way to what it was started for. */
    boolean starting;
    /** Whether the program that was asked for has been started in it or its parent. */
    boolean launched;
    /** Whether the event of its making has been told. */
    boolean introduced;
    /** Whether its own first line has been told. */
    boolean greeted;
    /** Whether it was made by vfork(2). */
    boolean borrows;

    int folded;
    Status status = Status.RUNNING;
    String call = "";
    long frame;
    List<String> command;
    private OptionalInt endStatus = OptionalInt.empty();
    private long endedAt;
    private long reapedAt;
    private Optional<String> reaper = Optional.empty();
    private boolean orphaned;

    TracedProcess(
            String letter,
            int pid,
            String parent,
            long bornAt,
            List<String> command,
            OpenFiles files,
            SignalActions signals) {
        this.letter = letter;
        this.pid = pid;
        this.parent = parent;
        this.bornAt = bornAt;
        this.command = command;
        this.files = files;
        this.signals = signals;
    }

    public String letter() {
        return letter;
    }

    public int pid() {
        return pid;
    }

    /** The letter of who made it; empty for the program itself. */
    public String parent() {
        return parent;
    }

    /** The command line of the program it runs, or ran last. */
    public List<String> command() {
        return command;
    }

    /** When it was made, in nanoseconds since the start. */
    public long bornAt() {
        return bornAt;
    }

    public OptionalInt endStatus() {
        return endStatus;
    }

    public long endedAt() {
        return endedAt;
    }

    /** When it was reaped, in nanoseconds since the start; 0 if it was not. */
    public long reapedAt() {
        return reapedAt;
    }

    /** The letter of who reaped it, {@code init}, or {@code kernel} where nobody wanted to know. */
    public Optional<String> reaper() {
        return reaper;
    }

    /** Whether its parent ended before it. */
    public boolean isOrphaned() {
        return orphaned;
    }

    /** The stack pointer of its first thread at the beginning of its last call. */
    public long frame() {
        return frame;
    }

    public OpenFiles files() {
        return files;
    }

    void end(int wait, long now) {
        endStatus = OptionalInt.of(wait);
        endedAt = now;
        status = Status.ENDED;
        call = "";
    }

    void reap(String by, long now) {
        if (reaper.isEmpty()) {
            reaper = Optional.of(by);
            reapedAt = now;
        }
    }

    void orphan() {
        orphaned = true;
    }

    /** As a lab shows it. */
    public LabProcess view() {
        return new LabProcess(letter, pid, parent, status, call);
    }
}
