package unixproc.lang;

import java.util.List;
import unixproc.lang.CType.Scalar;
import unixproc.lang.Problem.Kind;
import unixproc.lang.Source.Span;

/** Code that changes what a place in memory holds. */
final class Assignments {
    private Assignments() {}

    /** {@code place = value}. */
    record Assign(Code.Place place, Code value) implements Code {
        @Override
        public CType type() {
            return place.type();
        }

        @Override
        public long run(Machine machine) {
            long bits = Types.fit(place.type(), value.run(machine));
            long address = place.address(machine);
            machine.store(place.type(), address, bits);
            return place.type() instanceof CType.Struct ? address : bits;
        }
    }

    /** {@code place += value} and its kin, on numbers. */
    record Combine(Code.Place place, Operator operator, Code value, CType common, Source source, Span span)
            implements Code {
        @Override
        public CType type() {
            return place.type();
        }

        @Override
        public long run(Machine machine) {
            long address = place.address(machine);
            long other = Types.fit(operator.shifts() ? Scalar.LONG : common, value.run(machine));
            if (operator.divides() && other == 0) {
                throw source.rejection(Kind.DIVISION_BY_ZERO, span, List.of());
            }
            long one = Types.fit(common, machine.load(place.type(), address));
            boolean unsigned = operator.shifts() ? Types.unsigned(common) : Types.wideUnsigned(common);
            long by = operator.shifts() ? other & (common.size() * 8L - 1) : other;
            long bits = Types.fit(place.type(), Types.fit(common, operator.apply(one, by, unsigned)));
            machine.store(place.type(), address, bits);
            return bits;
        }
    }

    /** {@code place += value} for an address. */
    record Move(Code.Place place, Code by, long scale) implements Code {
        @Override
        public CType type() {
            return place.type();
        }

        @Override
        public long run(Machine machine) {
            long address = place.address(machine);
            long bits = machine.load(place.type(), address) + by.run(machine) * scale;
            machine.store(place.type(), address, bits);
            return bits;
        }
    }

    /** {@code place++} and its kin. */
    record Count(Code.Place place, long by, boolean before) implements Code {
        @Override
        public CType type() {
            return place.type();
        }

        @Override
        public long run(Machine machine) {
            long address = place.address(machine);
            long old = machine.load(place.type(), address);
            long bits = Types.fit(place.type(), old + by);
            machine.store(place.type(), address, bits);
            return before ? bits : old;
        }
    }

    /** The value a declared variable starts with: a list goes to its parts one by one. */
    record Fill(Code.Place place, List<Code> parts) implements Code {
        @Override
        public CType type() {
            return place.type();
        }

        @Override
        public long run(Machine machine) {
            long address = place.address(machine);
            machine.memory().put(address, new byte[place.type().size()]);
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).run(machine);
            }
            return machine.load(place.type(), address);
        }
    }

    /** A text that an array of characters starts with. */
    record Characters(Code.Place place, String bytes) implements Code {
        @Override
        public CType type() {
            return place.type();
        }

        @Override
        public long run(Machine machine) {
            byte[] room = new byte[place.type().size()];
            byte[] text = Strings.bytes(bytes);
            System.arraycopy(text, 0, room, 0, Math.min(text.length, room.length));
            machine.memory().put(place.address(machine), room);
            return place.address(machine);
        }
    }
}
