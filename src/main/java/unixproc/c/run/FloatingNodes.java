package unixproc.c.run;

import unixproc.c.syntax.Operator;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.Types;

/** Code that combines floating numbers, and what becomes of them as whole numbers. */
public final class FloatingNodes {
    private static final double TWO_TO_63 = 0x1p63;

    private FloatingNodes() {}

    /** Two floating numbers. */
    public record FloatingArithmetic(Operator operator, Executable left, Executable right, CType type)
            implements Executable {
        public FloatingArithmetic(Operator operator, Executable left, Executable right) {
            this(operator, left, right, Types.common(left.type(), right.type()));
        }

        @Override
        public long run(Evaluator evaluator) {
            double one = Double.longBitsToDouble(left.run(evaluator));
            double other = Double.longBitsToDouble(right.run(evaluator));
            return Types.fit(type, Double.doubleToRawLongBits(FloatingNodes.apply(operator, one, other)));
        }
    }

    /** A comparison of floating numbers. */
    public record FloatingComparison(Operator operator, Executable left, Executable right) implements Executable {
        @Override
        public CType type() {
            return Scalar.INT;
        }

        @Override
        public long run(Evaluator evaluator) {
            double one = Double.longBitsToDouble(left.run(evaluator));
            double other = Double.longBitsToDouble(right.run(evaluator));
            return FloatingNodes.compare(operator, one, other) ? 1 : 0;
        }
    }

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
