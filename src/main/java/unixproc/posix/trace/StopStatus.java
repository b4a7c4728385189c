package unixproc.posix.trace;

/** How a wait status reads to a tracer, see "Stopped states" in ptrace(2). */
public final class StopStatus {
    public static final int FORK = 1;
    public static final int VFORK = 2;
    public static final int CLONE = 3;
    public static final int EXEC = 4;
    public static final int SECCOMP = 7;
    public static final int STOP = 128;

    private static final int STOPPED = 0x7f;
    private static final int SIGTRAP = 5;
    /** Added to SIGTRAP by PTRACE_O_TRACESYSGOOD. */
    private static final int SYSCALL = 0x80;

    private StopStatus() {}

    /** Whether the process has ended. */
    public static boolean isEnd(int status) {
        return (status & 0xff) != STOPPED;
    }

    public static int signal(int status) {
        return (status >> 8) & 0xff;
    }

    /** One of the events above, or 0. */
    public static int event(int status) {
        return status >>> 16;
    }

    /** Whether it stands at the end of a call it was followed into. */
    public static boolean isEndOfCall(int status) {
        return signal(status) == (SIGTRAP | SYSCALL);
    }

    /** Whether this STOP is job control's, and not the first stop of a new tracee. */
    public static boolean isGroupStop(int status) {
        return signal(status) != SIGTRAP;
    }
}
