package unixproc.c.run;

import java.util.Optional;
import unixproc.c.run.LeafNodes.Literal;
import unixproc.c.run.LeafNodes.LocalAccess;
import unixproc.c.run.LeafNodes.VariableAccess;
import unixproc.c.syntax.Operator;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.Types;

/**
 * What loops mostly consist of, in one node each: {@code s += i}, {@code i++}, {@code i < n}. An interpreting JVM pays
 * for every call, so these find their variables themselves.
 */
public final class IntNodes {
    private static final int LITERAL = 0;
    private static final int LOCAL = 1;
    private static final int LASTING = 2;

    private static final int EQUAL = 0;
    private static final int UNEQUAL = 1;
    private static final int LESS = 2;
    private static final int AT_MOST = 3;
    private static final int MORE = 4;
    private static final int AT_LEAST = 5;

    private IntNodes() {}

    /** A number that is found without running another node. */
    private static final class Operand {
        final int kind;
        final long literal;
        final LocalVariable local;
        final int register;
        final Variable variable;
        final Executable node;

        Operand(Executable node) {
            this.node = node;
            this.kind = node instanceof Literal ? LITERAL : node instanceof LocalAccess ? LOCAL : LASTING;
            this.literal = node instanceof Literal number ? number.bits() : 0;
            this.local = node instanceof LocalAccess access ? access.variable() : NO_LOCAL;
            this.register = local.register();
            this.variable = node instanceof VariableAccess access ? access.variable() : NO_VARIABLE;
        }

        static boolean suits(Executable node) {
            return node instanceof Literal || node instanceof LocalAccess || node instanceof VariableAccess;
        }

        /** Whether it is a variable that stays and has no place in memory. */
        boolean isKept() {
            return kind == LASTING && variable.plain && variable.storage.address == 0;
        }

        /** The value of all that is not in a register. */
        long load(Evaluator evaluator) {
            if (kind == LITERAL) {
                return literal;
            }
            return kind == LASTING ? variable.load(evaluator.memory) : node.run(evaluator);
        }
    }

    private static final LocalVariable NO_LOCAL = new FunctionFrame().variable("", Scalar.INT);
    private static final Variable NO_VARIABLE = new Variable("", Scalar.INT, true);

    /** {@code place += value} on an int, if both are found without running other nodes. */
    public static Optional<Executable> update(Executable.Place place, Executable value, boolean minus) {
        boolean whole = Types.isInteger(value.type());
        return place.type() == Scalar.INT && whole && isVariable(place) && Operand.suits(value)
                ? Optional.of(new Update(place, value, minus, true))
                : Optional.empty();
    }

    /** {@code place++} and its kin on an int. */
    public static Optional<Executable> step(Executable.Place place, long by, boolean before) {
        return place.type() == Scalar.INT && isVariable(place)
                ? Optional.of(new Update(place, new Literal(Scalar.INT, by), false, before))
                : Optional.empty();
    }

    private static boolean isVariable(Executable.Place place) {
        return place instanceof LocalAccess || place instanceof VariableAccess;
    }

    /** A comparison with signs of two such numbers. */
    public static Optional<Executable> comparison(Operator operator, Executable left, Executable right) {
        return Operand.suits(left) && Operand.suits(right)
                ? Optional.of(new Comparison(operator, left, right))
                : Optional.empty();
    }

    /** Adds to a variable. */
    private static final class Update implements Executable {
        private final Executable.Place place;
        private final Operand target;
        private final Operand value;
        private final boolean minus;
        private final boolean after;

        Update(Executable.Place place, Executable value, boolean minus, boolean after) {
            this.place = place;
            this.target = new Operand(place);
            this.value = new Operand(value);
            this.minus = minus;
            this.after = after;
        }

        @Override
        public CType type() {
            return Scalar.INT;
        }

        @Override
        public long run(Evaluator evaluator) {
            Operand from = value;
            long by = from.kind == LOCAL && from.local.offset < 0
                    ? evaluator.registers[evaluator.base + from.register]
                    : from.kind == LITERAL
                            ? from.literal
                            : from.isKept() ? from.variable.storage.bits : from.load(evaluator);
            Operand to = target;
            if (to.kind == LASTING && to.variable.plain && to.variable.storage.address == 0) {
                Variable.Storage storage = to.variable.storage;
                long old = storage.bits;
                long changed = (int) (minus ? old - by : old + by);
                storage.bits = changed;
                return after ? changed : old;
            }
            if (to.kind == LOCAL && to.local.offset < 0) {
                long[] registers = evaluator.registers;
                int index = evaluator.base + to.register;
                long old = registers[index];
                long changed = (int) (minus ? old - by : old + by);
                registers[index] = changed;
                return after ? changed : old;
            }
            long old = to.load(evaluator);
            long changed = (int) (minus ? old - by : old + by);
            place.store(evaluator, changed);
            return after ? changed : old;
        }
    }

    /** Compares two numbers. */
    private static final class Comparison implements Executable {
        private final Operand left;
        private final Operand right;
        private final int operator;

        Comparison(Operator operator, Executable left, Executable right) {
            this.left = new Operand(left);
            this.right = new Operand(right);
            this.operator = code(operator);
        }

        private static int code(Operator operator) {
            return switch (operator) {
                case EQUAL -> EQUAL;
                case UNEQUAL -> UNEQUAL;
                case LESS -> LESS;
                case AT_MOST -> AT_MOST;
                case MORE -> MORE;
                default -> AT_LEAST;
            };
        }

        @Override
        public CType type() {
            return Scalar.INT;
        }

        @Override
        public long run(Evaluator evaluator) {
            Operand first = left;
            long one = first.kind == LOCAL && first.local.offset < 0
                    ? evaluator.registers[evaluator.base + first.register]
                    : first.isKept() ? first.variable.storage.bits : first.load(evaluator);
            Operand second = right;
            long other = second.kind == LITERAL
                    ? second.literal
                    : second.kind == LOCAL && second.local.offset < 0
                            ? evaluator.registers[evaluator.base + second.register]
                            : second.load(evaluator);
            boolean answer;
            switch (operator) {
                case EQUAL -> answer = one == other;
                case UNEQUAL -> answer = one != other;
                case LESS -> answer = one < other;
                case AT_MOST -> answer = one <= other;
                case MORE -> answer = one > other;
                default -> answer = one >= other;
            }
            return answer ? 1 : 0;
        }
    }
}
