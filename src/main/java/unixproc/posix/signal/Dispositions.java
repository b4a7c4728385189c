package unixproc.posix.signal;

import unixproc.abi.Signal;
import unixproc.posix.Abi;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/**
 * What a process does when a signal comes, see sigaction(2), as far as the lab itself must care: a first process
 * starts with every signal at its default and none blocked, like a program just started by a shell.
 */
public final class Dispositions {
    /** The wake-up signal: it gets a process of the lab out of the call it sleeps in. A real-time signal no lesson uses. */
    public static final int WAKEUP_SIGNAL = Native.WAKEUP_SIGNAL;

    /** What a terminal sends, which a shell outlives: SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU. */
    private static final int[] OF_TERMINALS = {1, 2, 3, 20, 21, 22};

    private static final long SIG_IGN = 1;

    private final Native loaded;
    private final NativeMemory memory;
    private final long action;
    private final long set;
    /** A function of the C library that does nothing but return: a handler that is safe wherever it is delivered. */
    private final long harmless;

    public Dispositions(Native loaded, NativeMemory memory) {
        this.loaded = loaded;
        this.memory = memory;
        this.action = memory.allocate(Abi.SIGACTION);
        this.set = memory.allocate(Abi.SIGSET);
        this.harmless = Native.symbol("abs");
    }

    /**
     * Everything at its default, nothing blocked. Also the faults the JVM would catch: from here on an access to a
     * wrong address ends the process by SIGSEGV, as it would a program in C.
     */
    public void likeANewProgram() {
        for (int signal = 1; signal <= Signal.LAST_STANDARD; signal++) {
            if (signal != Signal.SIGKILL && signal != Signal.SIGSTOP) {
                set(signal, 0, 0);
            }
        }
        set(WAKEUP_SIGNAL, harmless, 0);
        mask(0);
    }

    /** Lab init's own: SIGCHLD, SIGCONT and the wake-up signal only interrupt, and only while it waits; see {@link AwaitedAction}. */
    public void likeAnInit() {
        for (int signal = 1; signal <= Signal.LAST_STANDARD; signal++) {
            if (!new Signal(signal).isFault() && signal != Signal.SIGKILL && signal != Signal.SIGSTOP) {
                set(signal, 0, 0);
            }
        }
        set(Signal.SIGCHLD, harmless, 0);
        set(Signal.SIGCONT, harmless, 0);
        set(WAKEUP_SIGNAL, harmless, 0);
        for (int i = 0; i < OF_TERMINALS.length; i++) {
            set(OF_TERMINALS[i], SIG_IGN, 0);
        }
        mask(0);
        block(Signal.SIGCHLD);
        block(Signal.SIGCONT);
        block(WAKEUP_SIGNAL);
    }

    /** Lets a signal do nothing but wake this process from a call it sleeps in. */
    public void wakeBy(int signal) {
        set(signal, harmless, 0);
    }

    void set(int signal, long handler, int flags) {
        for (int offset = 0; offset < Abi.SIGACTION; offset += 8) {
            memory.write(action + offset, 8, 0);
        }
        memory.write(action, 8, handler);
        memory.write(action + Abi.SA_FLAGS, 4, flags);
        loaded.libc().sigaction(signal, action, 0);
    }

    private void block(int signal) {
        fill(1L << (signal - 1));
        loaded.libc().sigprocmask(Abi.SIG_BLOCK, set, 0);
    }

    private void mask(long bits) {
        fill(bits);
        loaded.libc().sigprocmask(Abi.SIG_SETMASK, set, 0);
    }

    private void fill(long bits) {
        for (int offset = 0; offset < Abi.SIGSET; offset += Abi.SA_MASK) {
            memory.write(set + offset, 8, 0);
        }
        memory.write(set, 8, bits);
    }
}
