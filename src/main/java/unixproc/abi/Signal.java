package unixproc.abi;

import java.util.List;
import java.util.OptionalInt;

/** A signal by its number on x86 and ARM Linux. */
public record Signal(int number) implements Comparable<Signal> {
    public static final int SIGHUP = 1;
    public static final int SIGKILL = 9;
    public static final int SIGPIPE = 13;
    public static final int SIGCHLD = 17;
    public static final int SIGCONT = 18;
    public static final int SIGSTOP = 19;
    public static final int LAST_STANDARD = 31;
    public static final int LAST = 64;

    private static final int SIGILL = 4;
    private static final int SIGBUS = 7;
    /** Erroneous arithmetic, such as a division by zero. */
    public static final int SIGFPE = 8;

    private static final int SIGSEGV = 11;
    private static final int FIRST_REAL_TIME = 34;
    private static final String REAL_TIME = "SIGRTMIN";

    private static final List<String> NAMES = List.of(
            "SIGHUP",
            "SIGINT",
            "SIGQUIT",
            "SIGILL",
            "SIGTRAP",
            "SIGABRT",
            "SIGBUS",
            "SIGFPE",
            "SIGKILL",
            "SIGUSR1",
            "SIGSEGV",
            "SIGUSR2",
            "SIGPIPE",
            "SIGALRM",
            "SIGTERM",
            "SIGSTKFLT",
            "SIGCHLD",
            "SIGCONT",
            "SIGSTOP",
            "SIGTSTP",
            "SIGTTIN",
            "SIGTTOU",
            "SIGURG",
            "SIGXCPU",
            "SIGXFSZ",
            "SIGVTALRM",
            "SIGPROF",
            "SIGWINCH",
            "SIGIO",
            "SIGPWR",
            "SIGSYS");

    /** {@code SIGTERM}, {@code SIGRTMIN+3}; {@code SIG32} for the two that the C library keeps to itself. */
    public String name() {
        if (number >= 1 && number <= NAMES.size()) {
            return NAMES.get(number - 1);
        }
        if (number < FIRST_REAL_TIME || number > LAST) {
            return "SIG" + number;
        }
        return number == FIRST_REAL_TIME ? REAL_TIME : REAL_TIME + "+" + (number - FIRST_REAL_TIME);
    }

    /** The number of a name such as {@code SIGTERM} or {@code SIGRTMIN+3}; empty if there is no such signal. */
    public static OptionalInt number(String name) {
        for (int number = 1; number <= LAST; number++) {
            if (new Signal(number).name().equals(name)) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the processor raises it at the instruction that went wrong: it comes again until its cause is gone. */
    public boolean isFault() {
        return number == SIGILL || number == SIGBUS || number == SIGFPE || number == SIGSEGV;
    }

    @Override
    public int compareTo(Signal other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return name();
    }
}
