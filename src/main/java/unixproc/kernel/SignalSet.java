package unixproc.kernel;

import java.util.ArrayList;
import java.util.List;
import unixproc.abi.Signal;

/** A set of signals as the kernel writes it: bit n-1 stands for signal n. */
public record SignalSet(long mask) {
    public static final SignalSet EMPTY = new SignalSet(0);

    /** The set of these signals by number. */
    public static SignalSet of(int... numbers) {
        long mask = 0;
        for (int number : numbers) {
            mask |= bit(number);
        }
        return new SignalSet(mask);
    }

    private static long bit(int number) {
        return 1L << (number - 1);
    }

    public boolean contains(int number) {
        return (mask & bit(number)) != 0;
    }

    /** Whether the set holds the signal of this name; a name that is no signal is in no set. */
    public boolean contains(String name) {
        return Signal.number(name).stream().anyMatch(this::contains);
    }

    public boolean isEmpty() {
        return mask == 0;
    }

    public SignalSet union(SignalSet other) {
        return new SignalSet(mask | other.mask);
    }

    public SignalSet without(SignalSet other) {
        return new SignalSet(mask & ~other.mask);
    }

    /** The signals in order of their numbers. */
    public List<Signal> signals() {
        List<Signal> signals = new ArrayList<>(Long.bitCount(mask));
        for (int number = 1; number <= Long.SIZE; number++) {
            if (contains(number)) {
                signals.add(new Signal(number));
            }
        }
        return signals;
    }

    public List<String> names() {
        return signals().stream().map(Signal::name).toList();
    }
}
