package unixproc.kernel;

/** How a process ended, as {@code waitpid} reports it and {@code stat} shows it of a zombie. */
public record WaitStatus(int raw) {
    private static final int SIGNAL = 0x7f;
    private static final int CORE = 0x80;

    public boolean isExited() {
        return (raw & SIGNAL) == 0;
    }

    /** What it passed to {@code exit}; means something only if it exited. */
    public int exitCode() {
        return (raw >> 8) & 0xff;
    }

    /** The signal that killed it; means something only if it did not exit. */
    public Signal signal() {
        return new Signal(raw & SIGNAL);
    }

    public boolean isCoreDumped() {
        return !isExited() && (raw & CORE) != 0;
    }
}
