package unixproc.c.run;

import unixproc.c.syntax.Operator;
import unixproc.c.type.CType;
import unixproc.c.type.Types;

/** Arithmetic with floating numbers, and what becomes of them as whole numbers. */
final class Floating {
    private static final double TWO_TO_63 = 0x1p63;

    private Floating() {}

    static double apply(Operator operator, double one, double other) {
        if (operator == Operator.PLUS) {
            return one + other;
        }
        if (operator == Operator.MINUS) {
            return one - other;
        }
        return operator == Operator.TIMES ? one * other : one / other;
    }

    static boolean compare(Operator operator, double one, double other) {
        if (operator == Operator.EQUAL) {
            return one == other;
        }
        if (operator == Operator.UNEQUAL) {
            return one != other;
        }
        if (operator == Operator.LESS) {
            return one < other;
        }
        if (operator == Operator.AT_MOST) {
            return one <= other;
        }
        return operator == Operator.MORE ? one > other : one >= other;
    }

    /** The whole part, as the processor gives it. */
    static long whole(double value, CType type) {
        if (Types.wideUnsigned(type) && value >= TWO_TO_63) {
            return (long) (value - TWO_TO_63) ^ Long.MIN_VALUE;
        }
        return (long) value;
    }

    static double ofUnsigned(long bits) {
        return bits >= 0 ? (double) bits : (double) ((bits >>> 1) | (bits & 1)) * 2;
    }
}
