package unixproc.posix.signal;

import unixproc.abi.Signal;
import unixproc.posix.Abi;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/**
 * What this process does with its signals, see sigaction(2). The kernel's own handler only notes a signal; without
 * SA_RESTART, so that the call it interrupts comes back and the learner's handler can run before that call goes on.
 */
public final class SignalHandlers {
    static final long SIG_DFL = 0;
    static final long SIG_IGN = 1;
    private static final int SA_SIGINFO = 4;
    private static final int SA_RESTART = 0x10000000;
    private static final int SA_NODEFER = 0x40000000;
    private static final int SA_RESETHAND = 0x80000000;
    private static final long WAKEUP_BIT = 1L << (Dispositions.WAKEUP_SIGNAL - 1);

    private final Native loaded;
    private final NativeMemory memory;
    private final PendingSignals pending;
    private final WakeupTimer wakeupTimer;
    private final long action;
    private final long set;
    private final long before;
    private final long[] handlers = new long[Signal.LAST + 1];
    private final long[] masks = new long[Signal.LAST + 1];
    private final int[] flags = new int[Signal.LAST + 1];
    private int handled;

    public SignalHandlers(Native loaded, NativeMemory memory) {
        this.loaded = loaded;
        this.memory = memory;
        this.pending = new PendingSignals(loaded, memory);
        this.wakeupTimer = new WakeupTimer(loaded, memory);
        this.action = memory.allocate(Abi.SIGACTION);
        this.set = memory.allocate(Abi.SIGSET);
        this.before = memory.allocate(Abi.SIGSET);
    }

    /** Whether any signal has a handler of the learner's. */
    public boolean any() {
        return handled > 0;
    }

    /** Whether a signal was delivered whose handler has not run yet. */
    public boolean anyDelivered() {
        return pending.any();
    }

    /** Takes the next signal whose handler is to run; 0 when there is none. */
    public int take() {
        int signal = pending.take();
        while (signal == Dispositions.WAKEUP_SIGNAL) {
            signal = pending.take();
        }
        return signal;
    }

    /** True once after this process was only woken by the lab. */
    public boolean wasWokenUp() {
        return pending.take(Dispositions.WAKEUP_SIGNAL) && nothingElseIsPending();
    }

    private boolean nothingElseIsPending() {
        for (int signal = 1; signal < Dispositions.WAKEUP_SIGNAL; signal++) {
            if (pending.has(signal)) {
                return false;
            }
        }
        return true;
    }

    public int senderOf(int signal) {
        return pending.senderOf(signal);
    }

    /** What the learner gave as handler, in the bits of the small C. */
    public long handlerOf(int signal) {
        return handlers[signal];
    }

    /** Whether a call this signal cut short goes on after its handler, where the kernel lets it. */
    public boolean restarts(int signal) {
        return (flags[signal] & SA_RESTART) != 0;
    }

    public long maskOf(int signal) {
        return masks[signal];
    }

    public int flagsOf(int signal) {
        return flags[signal];
    }

    /** See sigaction(2): 0, or -1 with errno set. */
    public int install(int signal, long handler, long mask, int asked) {
        if (signal < 1 || signal > Signal.LAST || signal == Dispositions.WAKEUP_SIGNAL || handler < 0) {
            loaded.posix().errno(Abi.EINVAL);
            return -1;
        }
        int refused = kernel(signal, handler, asked);
        if (refused == 0) {
            handled += (isHandler(handler) ? 1 : 0) - (isHandler(handlers[signal]) ? 1 : 0);
            handlers[signal] = handler;
            masks[signal] = mask;
            flags[signal] = asked;
            if (handled > 0) {
                kernel(Dispositions.WAKEUP_SIGNAL, pending.handler(), 0);
            }
        }
        return refused;
    }

    private static boolean isHandler(long handler) {
        return handler != SIG_DFL && handler != SIG_IGN;
    }

    private int kernel(int signal, long handler, int asked) {
        // A handler that runs later cannot help against a fault: the second one ends the process.
        int extra = new Signal(signal).isFault() ? SA_RESETHAND : 0;
        memory.put(action, new byte[Abi.SIGACTION]);
        memory.write(action, 8, isHandler(handler) ? pending.handler() : handler);
        memory.write(action + Abi.SA_FLAGS, 4, (asked & ~SA_RESTART) | extra | (isHandler(handler) ? SA_SIGINFO : 0));
        return loaded.libc().sigaction(signal, action, 0);
    }

    /** Before a handler runs: blocks what is blocked while it does. Gives the mask for {@link #leave}. */
    public long enter(int signal) {
        long own = (flags[signal] & SA_NODEFER) != 0 ? 0 : 1L << (signal - 1);
        fill(set, (masks[signal] | own) & ~WAKEUP_BIT);
        loaded.libc().sigprocmask(Abi.SIG_BLOCK, set, before);
        if ((flags[signal] & SA_RESETHAND) != 0) {
            handled--;
            handlers[signal] = SIG_DFL;
        } else if (new Signal(signal).isFault()) {
            kernel(signal, handlers[signal], flags[signal]);
        }
        return memory.read(before, 8);
    }

    /** Whether the handler of a signal is told more than its number. */
    public boolean takesInformation(int signal) {
        return (flags[signal] & SA_SIGINFO) != 0;
    }

    /** The address of what is known of the signal that was taken last, see sigaction(2). */
    public long information(int signal) {
        return pending.information(signal);
    }

    /** The signals that are blocked, signal 1 in the lowest bit. */
    public long blocked() {
        loaded.libc().sigprocmask(Abi.SIG_BLOCK, 0, before);
        return memory.read(before, 8);
    }

    /** After a handler has run, or whenever these are to be the signals that are blocked. */
    public void leave(long mask) {
        fill(set, mask);
        loaded.libc().sigprocmask(Abi.SIG_SETMASK, set, 0);
    }

    /** A set of signals without the one the lab needs; an address that cannot be read stays as it is. */
    public long withoutWakeup(long wanted) {
        if (wanted == 0 || !memory.isReadable(wanted)) {
            return wanted;
        }
        fill(set, memory.read(wanted, 8) & ~WAKEUP_BIT);
        return set;
    }

    private void fill(long address, long bits) {
        memory.put(address, new byte[Abi.SIGSET]);
        memory.write(address, 8, bits);
    }

    /**
     * Sends this process a signal as the kernel does for what the processor cannot do: one that is blocked or ignored
     * ends the process.
     */
    public void fault(int signal) {
        loaded.libc().sigprocmask(Abi.SIG_BLOCK, 0, before);
        long own = 1L << (signal - 1);
        if (handlers[signal] == SIG_IGN || (memory.read(before, 8) & own) != 0) {
            kernel(signal, SIG_DFL, 0);
            leave(memory.read(before, 8) & ~own);
        }
        loaded.posix().kill(loaded.posix().getpid(), signal);
    }

    /** Before this process may fall asleep. */
    public void watchOver() {
        if (handled > 0) {
            wakeupTimer.arm();
        }
    }

    /** It is awake. */
    public void awake() {
        if (handled > 0) {
            wakeupTimer.disarm();
        }
    }

    /** In a child just forked: what was delivered to its parent is the parent's affair. */
    public void forked() {
        pending.clear();
        wakeupTimer.forget();
    }
}
