package unixproc.lang;

import java.util.List;
import unixproc.lang.CType.Scalar;
import unixproc.lang.Problem.Kind;
import unixproc.lang.Source.Span;

/** Code that combines numbers. */
final class Operations {
    private Operations() {}

    /** A value cut or extended to another type. */
    record Converted(Code operand, CType type) implements Code {
        @Override
        public long run(Machine machine) {
            return Types.fit(type, operand.run(machine));
        }
    }

    /** Two numbers, in the type both were brought to. */
    record Arithmetic(Operator operator, Code left, Code right, CType type) implements Code {
        @Override
        public long run(Machine machine) {
            long one = left.run(machine);
            return type.fit(operator.apply(one, right.run(machine), false));
        }
    }

    /** A division, which can fail. */
    record Division(Operator operator, Code left, Code right, CType type, Source source, Span span) implements Code {
        @Override
        public long run(Machine machine) {
            long one = left.run(machine);
            long other = right.run(machine);
            if (other == 0) {
                throw source.rejection(Kind.DIVISION_BY_ZERO, span, List.of());
            }
            return Types.fit(type, operator.apply(one, other, Types.wideUnsigned(type)));
        }
    }

    /** A shift; its type is that of its left side alone. */
    record Shift(Operator operator, Code left, Code right, CType type) implements Code {
        @Override
        public long run(Machine machine) {
            long value = left.run(machine);
            long by = right.run(machine) & (type.size() * 8L - 1);
            return Types.fit(type, operator.apply(value, by, Types.unsigned(type)));
        }
    }

    /** A comparison; both sides are brought to one type, and the answer is 0 or 1. */
    record Comparison(Operator operator, Code left, Code right, boolean unsigned) implements Code {
        @Override
        public CType type() {
            return Scalar.INT;
        }

        @Override
        public long run(Machine machine) {
            long one = left.run(machine);
            return operator.apply(one, right.run(machine), unsigned);
        }
    }

    /** {@code &&} or {@code ||}: the right side runs only when the left has not decided. */
    record Logical(boolean and, Code left, Code right) implements Code {
        @Override
        public CType type() {
            return Scalar.INT;
        }

        @Override
        public long run(Machine machine) {
            boolean one = left.run(machine) != 0;
            if (one != and) {
                return one ? 1 : 0;
            }
            return right.run(machine) != 0 ? 1 : 0;
        }
    }

    /** {@code -}, {@code ~} or {@code !}. */
    record Unary(char symbol, Code operand, CType type) implements Code {
        @Override
        public long run(Machine machine) {
            long value = operand.run(machine);
            if (symbol == '!') {
                return value == 0 ? 1 : 0;
            }
            return Types.fit(type, symbol == '-' ? -value : symbol == '~' ? ~value : value);
        }
    }

    /** {@code condition ? yes : no}. */
    record Choice(Code condition, Code yes, Code no, CType type) implements Code {
        @Override
        public long run(Machine machine) {
            return Types.fit(type, (condition.run(machine) != 0 ? yes : no).run(machine));
        }
    }

    /** {@code left, right}. */
    record Sequence(Code left, Code right) implements Code {
        @Override
        public CType type() {
            return right.type();
        }

        @Override
        public long run(Machine machine) {
            left.run(machine);
            return right.run(machine);
        }
    }

    /** An address moved by so many elements. */
    record Moved(Code pointer, Code by, long scale, CType type) implements Code {
        @Override
        public long run(Machine machine) {
            long from = pointer.run(machine);
            return from + by.run(machine) * scale;
        }
    }

    /** How many elements lie between two addresses. */
    record Distance(Code to, Code from, long scale) implements Code {
        @Override
        public CType type() {
            return Scalar.LONG;
        }

        @Override
        public long run(Machine machine) {
            long end = to.run(machine);
            return (end - from.run(machine)) / scale;
        }
    }

    /** {@code &place}. */
    record Address(Code.Place place, CType type) implements Code {
        @Override
        public long run(Machine machine) {
            return place.address(machine);
        }
    }
}
