package unixproc.c.run;

import java.util.List;
import unixproc.c.syntax.Operator;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.Types;

/** Code that changes what a place in memory holds. */
public final class AssignmentNodes {
    private AssignmentNodes() {}

    /** {@code place = value}. */
    public record Assign(Executable.Place place, Executable value) implements Executable {
        @Override
        public CType type() {
            return place.type();
        }

        @Override
        public long run(Evaluator evaluator) {
            long bits = Types.fit(place.type(), value.run(evaluator));
            long address = place.address(evaluator);
            evaluator.store(place.type(), address, bits);
            return place.type() instanceof CType.Struct ? address : bits;
        }
    }

    /** {@code place += value} and its kin, on numbers. */
    public record CompoundAssign(
            Executable.Place place, Operator operator, Executable value, CType common, Source source, Span span)
            implements Executable {
        @Override
        public CType type() {
            return place.type();
        }

        @Override
        public long run(Evaluator evaluator) {
            long address = place.address(evaluator);
            long other = Types.fit(operator.shifts() ? Scalar.LONG : common, value.run(evaluator));
            if (operator.divides() && other == 0) {
                throw source.rejection(Kind.DIVISION_BY_ZERO, span, List.of());
            }
            long one = Types.fit(common, evaluator.load(place.type(), address));
            boolean unsigned = operator.shifts() ? Types.unsigned(common) : Types.wideUnsigned(common);
            long by = operator.shifts() ? other & (common.size() * 8L - 1) : other;
            long bits = Types.fit(place.type(), Types.fit(common, operator.apply(one, by, unsigned)));
            evaluator.store(place.type(), address, bits);
            return bits;
        }
    }

    /** {@code place += value} for an address. */
    public record AdvancePointer(Executable.Place place, Executable by, long scale) implements Executable {
        @Override
        public CType type() {
            return place.type();
        }

        @Override
        public long run(Evaluator evaluator) {
            long address = place.address(evaluator);
            long bits = evaluator.load(place.type(), address) + by.run(evaluator) * scale;
            evaluator.store(place.type(), address, bits);
            return bits;
        }
    }

    /** {@code place++} and its kin. */
    public record Increment(Executable.Place place, long by, boolean before) implements Executable {
        @Override
        public CType type() {
            return place.type();
        }

        @Override
        public long run(Evaluator evaluator) {
            long address = place.address(evaluator);
            long old = evaluator.load(place.type(), address);
            long bits = Types.fit(place.type(), old + by);
            evaluator.store(place.type(), address, bits);
            return before ? bits : old;
        }
    }

    /** The value a declared variable starts with: a list goes to its parts one by one. */
    public record Initialize(Executable.Place place, List<Executable> parts) implements Executable {
        @Override
        public CType type() {
            return place.type();
        }

        @Override
        public long run(Evaluator evaluator) {
            long address = place.address(evaluator);
            evaluator.memory().put(address, new byte[place.type().size()]);
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).run(evaluator);
            }
            return evaluator.load(place.type(), address);
        }
    }

    /** A text that an array of characters starts with. */
    public record InitializeText(Executable.Place place, String bytes) implements Executable {
        @Override
        public CType type() {
            return place.type();
        }

        @Override
        public long run(Evaluator evaluator) {
            byte[] room = new byte[place.type().size()];
            byte[] text = StringFormats.bytes(bytes);
            System.arraycopy(text, 0, room, 0, Math.min(text.length, room.length));
            evaluator.memory().put(place.address(evaluator), room);
            return place.address(evaluator);
        }
    }
}
