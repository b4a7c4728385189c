package unixproc.abi;

/** How a process ended, as {@code waitpid} reports it and {@code stat} shows it of a zombie. */
public record WaitStatus(int raw) {
    private static final int SIGNAL = 0x7f;
    private static final int CORE = 0x80;
    private static final int CODE = 0xff;
    private static final int CODE_SHIFT = 8;
    private static final int STOPPED = 0x7f;
    private static final int CONTINUED = 0xffff;

    /** The status of a process that called {@code exit} with this code. */
    public static WaitStatus ofExit(int code) {
        return new WaitStatus((code & CODE) << CODE_SHIFT);
    }

    public boolean isExited() {
        return (raw & SIGNAL) == 0;
    }

    /** Whether it has ended, and was not only stopped or continued. */
    public boolean isEnd() {
        return !isStopped() && !isContinued();
    }

    public boolean isStopped() {
        return (raw & CODE) == STOPPED;
    }

    public boolean isContinued() {
        return raw == CONTINUED;
    }

    /** The signal that stopped it; means something only if it is stopped. */
    public Signal stopSignal() {
        return new Signal(raw >> CODE_SHIFT & CODE);
    }

    /** What it passed to {@code exit}; means something only if it exited. */
    public int exitCode() {
        return (raw >> CODE_SHIFT) & CODE;
    }

    /** The signal that killed it; means something only if it did not exit. */
    public Signal signal() {
        return new Signal(raw & SIGNAL);
    }

    /** Whether a signal killed it. */
    public boolean isKilled() {
        return !isExited() && (raw & SIGNAL) != STOPPED;
    }

    public boolean isCoreDumped() {
        return !isExited() && coreBit() != 0;
    }

    /** What the macro WCOREDUMP gives, whatever else is in the status. */
    public int coreBit() {
        return raw & CORE;
    }
}
