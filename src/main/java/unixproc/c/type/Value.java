package unixproc.c.type;

import unixproc.c.type.CType.Scalar;

/**
 * A value of the small C: 64 bits and the type they are read as. Pointers, arrays and structs carry their
 * address in the process's own memory.
 */
public record Value(CType type, long bits) {
    /** What a call without a result gives. */
    public static final Value NOTHING = new Value(Scalar.VOID, 0);

    public static Value ofInt(long number) {
        return new Value(Scalar.INT, (int) number);
    }

    public static Value ofLong(long number) {
        return new Value(Scalar.LONG, number);
    }

    public static Value ofPid(long pid) {
        return new Value(Scalar.PID, (int) pid);
    }

    public boolean isTrue() {
        return bits != 0;
    }
}
