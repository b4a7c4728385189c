package unixproc.posix.rails;

/**
 * A test of 32 bits of one argument of a system call: {@code (argument & mask) == value}, or its opposite. An int of
 * the call's is its low half; what lies in the high half the kernel does not look at either.
 *
 * @param offset where those bits are in {@code struct seccomp_data}
 */
record ArgumentComparison(int offset, int mask, int value, boolean equal) {
    private static final int ARGUMENTS = 16;
    private static final int HIGH = 4;
    private static final int ALL = -1;

    static ArgumentComparison is(int argument, int value) {
        return new ArgumentComparison(low(argument), ALL, value, true);
    }

    static ArgumentComparison is(int argument, int mask, int value) {
        return new ArgumentComparison(low(argument), mask, value, true);
    }

    static ArgumentComparison isNot(int argument, int value) {
        return new ArgumentComparison(low(argument), ALL, value, false);
    }

    static ArgumentComparison isNot(int argument, int mask, int value) {
        return new ArgumentComparison(low(argument), mask, value, false);
    }

    static ArgumentComparison hasAny(int argument, int bits) {
        return new ArgumentComparison(low(argument), bits, 0, false);
    }

    /** For a pointer, whose two halves each can make it one. */
    static ArgumentComparison highIsNot(int argument, int value) {
        return new ArgumentComparison(low(argument) + HIGH, ALL, value, false);
    }

    private static int low(int argument) {
        return ARGUMENTS + argument * Long.BYTES;
    }
}
