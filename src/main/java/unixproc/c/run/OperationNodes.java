package unixproc.c.run;

import java.util.List;
import unixproc.c.syntax.Operator;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.Types;

/** Code that combines numbers. */
public final class OperationNodes {
    private OperationNodes() {}

    /** A value cut or extended to another type. */
    public record Converted(Executable operand, CType type) implements Executable {
        @Override
        public long run(Evaluator evaluator) {
            return Types.fit(type, operand.run(evaluator));
        }
    }

    /** Two numbers, in the type both were brought to. */
    public record Arithmetic(Operator operator, Executable left, Executable right, CType type) implements Executable {
        @Override
        public long run(Evaluator evaluator) {
            long one = left.run(evaluator);
            return type.fit(operator.apply(one, right.run(evaluator), false));
        }
    }

    /** A division, which can fail. */
    public record Division(Operator operator, Executable left, Executable right, CType type, Source source, Span span)
            implements Executable {
        @Override
        public long run(Evaluator evaluator) {
            long one = left.run(evaluator);
            long other = right.run(evaluator);
            if (other == 0) {
                throw source.rejection(Kind.DIVISION_BY_ZERO, span, List.of());
            }
            return Types.fit(type, operator.apply(one, other, Types.wideUnsigned(type)));
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
    public record Comparison(Operator operator, Executable left, Executable right, boolean unsigned)
            implements Executable {
        @Override
        public CType type() {
            return Scalar.INT;
        }

        @Override
        public long run(Evaluator evaluator) {
            long one = left.run(evaluator);
            return operator.apply(one, right.run(evaluator), unsigned);
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
            return Types.fit(type, (condition.run(evaluator) != 0 ? yes : no).run(evaluator));
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
        @Override
        public long run(Evaluator evaluator) {
            return place.address(evaluator);
        }
    }
}
