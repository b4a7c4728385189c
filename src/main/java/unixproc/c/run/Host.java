package unixproc.c.run;

import java.util.OptionalLong;
import unixproc.c.call.Call;
import unixproc.c.type.Memory;
import unixproc.c.type.Value;

/** What the evaluator asks of the process it runs in. */
public interface Host {
    Memory memory();

    /**
     * Makes one call. May return twice ({@code fork}), much later ({@code wait}) or not at all ({@code _exit}).
     */
    CallResult call(Invocation invocation);

    /** Makes a call of a function of the C library that only computes; nobody is told. */
    CallResult library(Call call, long[] values);

    /** What the C library says an errno means, see strerror(3). */
    String errnoMeaning(int errno);

    /**
     * Does what a processor does that is to divide by zero: SIGFPE, see signal(7). Comes back only after a handler that
     * has come back, whereupon the division is tried again.
     */
    void arithmeticError();

    /** Where the C library keeps a variable of that name, if it has one. */
    OptionalLong symbol(String name);

    /** The signals that are blocked, signal 1 in the lowest bit. */
    long blockedSignals();

    void blockSignals(long signals);

    /** A bare expression was evaluated: {@code x}, {@code 2+2}, {@code x = 5}. */
    void shown(String source, Value value);

    /** The pid a letter such as {@code B} stands for, if there is such a process. */
    OptionalLong letter(String letter);

    /** Asked at every turn of a loop: whether the person at the prompt wants this line to stop. */
    boolean interrupted();
}
