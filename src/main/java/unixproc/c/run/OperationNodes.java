package unixproc.c.run;

import unixproc.c.syntax.Operator;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.Types;

/** Code that combines numbers. */
public final class OperationNodes {
    private static final char AT_MOST = 'l';
    private static final char AT_LEAST = 'g';

    private OperationNodes() {}

    /** A value as one of another type; the code itself where its bits are that already. */
    public static Executable in(Executable executable, CType type) {
        CType own = executable.type();
        return own == type || !Types.isNumber(type) || holds(type, own) ? executable : new Converted(executable, type);
    }

    /** Whether every value of one type is the same bits in another. */
    private static boolean holds(CType wide, CType narrow) {
        if (!Types.isNumber(narrow)) {
            return wide.size() == 8;
        }
        if (Types.isFloating(wide) || Types.isFloating(narrow)) {
            return wide == CType.Scalar.DOUBLE && Types.isFloating(narrow);
        }
        if (Types.unsigned(wide)) {
            return Types.unsigned(narrow) && narrow.size() <= wide.size();
        }
        return narrow.size() < wide.size() || (narrow.size() == wide.size() && !Types.unsigned(narrow));
    }

    /** A value as one of another type. */
    public static final class Converted implements Executable {
        private final Executable operand;
        private final CType type;
        private final boolean fromDouble;
        private final boolean toDouble;
        private final boolean fromWideUnsigned;

        public Converted(Executable operand, CType type) {
            this.operand = operand;
            this.type = type;
            this.fromDouble = Types.isFloating(operand.type());
            this.toDouble = Types.isFloating(type);
            this.fromWideUnsigned = Types.wideUnsigned(operand.type());
        }

        @Override
        public CType type() {
            return type;
        }

        @Override
        public long run(Evaluator evaluator) {
            long bits = operand.run(evaluator);
            if (fromDouble == toDouble) {
                return type.fit(bits);
            }
            if (fromDouble) {
                return type.fit(FloatingNodes.whole(Double.longBitsToDouble(bits), type));
            }
            double value = fromWideUnsigned ? FloatingNodes.ofUnsigned(bits) : (double) bits;
            return type.fit(Double.doubleToRawLongBits(value));
        }
    }

    /** The same bits taken as another type. */
    public record Recast(Executable operand, CType type) implements Executable {
        @Override
        public long run(Evaluator evaluator) {
            return Types.fit(type, operand.run(evaluator));
        }
    }

    /** Two whole numbers, in the type both were brought to. */
    public static final class Arithmetic implements Executable {
        private final char symbol;
        private final Executable left;
        private final Executable right;
        private final CType type;
        private final boolean isInt;

        public Arithmetic(Operator operator, Executable left, Executable right, CType type) {
            this.symbol = operator.symbol().charAt(0);
            this.left = left;
            this.right = right;
            this.type = type;
            this.isInt = type == CType.Scalar.INT;
        }

        @Override
        public CType type() {
            return type;
        }

        @Override
        public long run(Evaluator evaluator) {
            long one = left.run(evaluator);
            long other = right.run(evaluator);
            long result;
            switch (symbol) {
                case '+' -> result = one + other;
                case '-' -> result = one - other;
                case '*' -> result = one * other;
                case '&' -> result = one & other;
                case '|' -> result = one | other;
                default -> result = one ^ other;
            }
            return isInt ? (int) result : type.fit(result);
        }
    }

    /** A division, which can fail. */
    public record Division(Operator operator, Executable left, Executable right, CType type, Source source, Span span)
            implements Executable {
        @Override
        public long run(Evaluator evaluator) {
            long one = left.run(evaluator);
            long other = right.run(evaluator);
            while (other == 0 || (other == -1 && overflows(one))) {
                evaluator.host().arithmeticError();
                evaluator.look(source, span);
            }
            return Types.fit(type, operator.apply(one, other, Types.wideUnsigned(type)));
        }

        /** Whether the quotient by -1 is one more than its type has room for. */
        private boolean overflows(long number) {
            return !Types.unsigned(type) && number == (type.size() == 4 ? Integer.MIN_VALUE : Long.MIN_VALUE);
        }
    }

    /** A shift; its type is that of its left side alone. */
    public record Shift(Operator operator, Executable left, Executable right, CType type) implements Executable {
        @Override
        public long run(Evaluator evaluator) {
            long value = left.run(evaluator);
            long by = right.run(evaluator) & (type.size() * 8L - 1);
            return Types.fit(type, operator.apply(value, by, Types.unsigned(type)));
        }
    }

    /** A comparison; both sides are brought to one type, and the answer is 0 or 1. */
    public static final class Comparison implements Executable {
        private final char symbol;
        private final Executable left;
        private final Executable right;
        /** What turns an order without signs into one with signs. */
        private final long flip;

        public Comparison(Operator operator, Executable left, Executable right, boolean unsigned) {
            boolean orEqual = operator == Operator.AT_MOST || operator == Operator.AT_LEAST;
            this.symbol = orEqual
                    ? (operator == Operator.AT_MOST ? AT_MOST : AT_LEAST)
                    : operator.symbol().charAt(0);
            this.left = left;
            this.right = right;
            this.flip = unsigned ? Long.MIN_VALUE : 0;
        }

        @Override
        public CType type() {
            return Scalar.INT;
        }

        @Override
        public long run(Evaluator evaluator) {
            long one = left.run(evaluator) ^ flip;
            long other = right.run(evaluator) ^ flip;
            boolean answer;
            switch (symbol) {
                case '=' -> answer = one == other;
                case '!' -> answer = one != other;
                case '<' -> answer = one < other;
                case AT_MOST -> answer = one <= other;
                case '>' -> answer = one > other;
                default -> answer = one >= other;
            }
            return answer ? 1 : 0;
        }
    }

    /** {@code &&} or {@code ||}: the right side runs only when the left has not decided. */
    public record Logical(boolean and, Executable left, Executable right) implements Executable {
        @Override
        public CType type() {
            return Scalar.INT;
        }

        @Override
        public long run(Evaluator evaluator) {
            boolean one = left.run(evaluator) != 0;
            if (one != and) {
                return one ? 1 : 0;
            }
            return right.run(evaluator) != 0 ? 1 : 0;
        }
    }

    /** {@code -}, {@code ~} or {@code !}. */
    public record Unary(char symbol, Executable operand, CType type) implements Executable {
        @Override
        public long run(Evaluator evaluator) {
            long value = operand.run(evaluator);
            if (symbol == '!') {
                return value == 0 ? 1 : 0;
            }
            return Types.fit(type, symbol == '-' ? -value : symbol == '~' ? ~value : value);
        }
    }

    /** {@code condition ? yes : no}. */
    public record Conditional(Executable condition, Executable yes, Executable no, CType type) implements Executable {
        @Override
        public long run(Evaluator evaluator) {
            return (condition.run(evaluator) != 0 ? yes : no).run(evaluator);
        }
    }

    /** {@code left, right}. */
    public record Sequence(Executable left, Executable right) implements Executable {
        @Override
        public CType type() {
            return right.type();
        }

        @Override
        public long run(Evaluator evaluator) {
            left.run(evaluator);
            return right.run(evaluator);
        }
    }

    /** An address moved by so many elements. */
    public record PointerAddition(Executable pointer, Executable by, long scale, CType type) implements Executable {
        @Override
        public long run(Evaluator evaluator) {
            long from = pointer.run(evaluator);
            return from + by.run(evaluator) * scale;
        }
    }

    /** How many elements lie between two addresses. */
    public record PointerDifference(Executable to, Executable from, long scale) implements Executable {
        @Override
        public CType type() {
            return Scalar.LONG;
        }

        @Override
        public long run(Evaluator evaluator) {
            long end = to.run(evaluator);
            return (end - from.run(evaluator)) / scale;
        }
    }

    /** {@code &place}. */
    public record AddressOf(Executable.Place place, CType type) implements Executable {
        public AddressOf {
            if (place instanceof LeafNodes.LocalAccess local) {
                local.variable().needAddress();
            }
        }

        @Override
        public long run(Evaluator evaluator) {
            return place.address(evaluator);
        }
    }
}
