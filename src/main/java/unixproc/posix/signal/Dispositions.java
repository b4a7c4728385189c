package unixproc.posix.signal;

import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/**
 * What a process does when a signal comes, see sigaction(2), as far as the lab itself must care: a first process
 * starts with every signal at its default and none blocked, like a program just started by a shell.
 */
public final class Dispositions {
    /** Wakes a process of the lab from the call it sleeps in; a real-time signal no lesson uses. */
    public static final int NUDGE = 62;

    public static final int SIGKILL = 9;
    static final int SIGCHLD = 17;
    static final int SIGSTOP = 19;
    private static final int LAST_STANDARD = 31;
    private static final int SIG_BLOCK = 0;
    private static final int SIG_SETMASK = 2;
    private static final int STRUCT_SIGACTION = 152;
    private static final int SA_MASK = 8;
    private static final int SA_FLAGS = 136;
    private static final int SIGSET = 128;

    private final Native loaded;
    private final NativeMemory memory;
    private final long action;
    private final long set;
    /** A function of the C library that does nothing but return: a handler that is safe wherever it strikes. */
    private final long harmless;

    public Dispositions(Native loaded, NativeMemory memory) {
        this.loaded = loaded;
        this.memory = memory;
        this.action = memory.allocate(STRUCT_SIGACTION);
        this.set = memory.allocate(SIGSET);
        this.harmless = Native.symbol("abs");
    }

    /**
     * Everything at its default, nothing blocked. Also the faults the JVM would catch: from here on an access to a
     * wrong address ends the process by SIGSEGV, as it would a program in C.
     */
    public void likeANewProgram() {
        for (int signal = 1; signal <= LAST_STANDARD; signal++) {
            if (signal != SIGKILL && signal != SIGSTOP) {
                set(signal, 0, 0);
            }
        }
        set(NUDGE, harmless, 0);
        mask(0);
    }

    /** Lab init's own: SIGCHLD and the nudge only interrupt, and only while it waits; see {@link Waiting}. */
    public void likeAnInit() {
        for (int signal = 1; signal <= LAST_STANDARD; signal++) {
            if (!isFault(signal) && signal != SIGKILL && signal != SIGSTOP) {
                set(signal, 0, 0);
            }
        }
        set(SIGCHLD, harmless, 0);
        set(NUDGE, harmless, 0);
        mask(0);
        block(SIGCHLD);
        block(NUDGE);
    }

    private static boolean isFault(int signal) {
        return signal == 4 || signal == 5 || signal == 7 || signal == 8 || signal == 11;
    }

    void set(int signal, long handler, int flags) {
        for (int offset = 0; offset < STRUCT_SIGACTION; offset += 8) {
            memory.write(action + offset, 8, 0);
        }
        memory.write(action, 8, handler);
        memory.write(action + SA_FLAGS, 4, flags);
        loaded.libc().sigaction(signal, action, 0);
    }

    private void block(int signal) {
        fill(1L << (signal - 1));
        loaded.libc().sigprocmask(SIG_BLOCK, set, 0);
    }

    private void mask(long bits) {
        fill(bits);
        loaded.libc().sigprocmask(SIG_SETMASK, set, 0);
    }

    private void fill(long bits) {
        for (int offset = 0; offset < SIGSET; offset += SA_MASK) {
            memory.write(set + offset, 8, 0);
        }
        memory.write(set, 8, bits);
    }
}
