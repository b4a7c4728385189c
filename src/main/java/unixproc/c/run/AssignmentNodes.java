package unixproc.c.run;

import java.util.List;
import unixproc.c.format.StringFormats;
import unixproc.c.type.CType;
import unixproc.c.type.TypedMemory;
import unixproc.c.type.Types;

/** Code that changes what a place in memory holds. */
public final class AssignmentNodes {
    private AssignmentNodes() {}

    /** {@code place = value}, the value being of the place's type. */
    public static final class Assign implements Executable {
        private final Executable.Place place;
        private final Executable value;
        private final boolean aggregate;

        public Assign(Executable.Place place, Executable value) {
            this.place = place;
            this.value = OperationNodes.in(value, place.type());
            this.aggregate = Types.isAggregate(place.type());
        }

        @Override
        public CType type() {
            return place.type();
        }

        @Override
        public long run(Evaluator evaluator) {
            long bits = value.run(evaluator);
            place.store(evaluator, bits);
            return aggregate ? place.address(evaluator) : bits;
        }
    }

    /** {@code place += value} and its kin: both are brought to a common type, and the result back to the place's. */
    public static final class CompoundAssign implements Executable {
        private final Executable.Place place;
        private final OldValue old;
        private final Executable result;
        private final boolean variable;

        /**
         * @param old stands for the value the place had, in {@code combined}
         */
        public CompoundAssign(Executable.Place place, OldValue old, Executable combined) {
            this.place = place;
            this.old = old;
            this.result = OperationNodes.in(combined, place.type());
            this.variable = place.isVariable();
        }

        @Override
        public CType type() {
            return place.type();
        }

        @Override
        public long run(Evaluator evaluator) {
            if (variable) {
                long bits = result.run(evaluator);
                place.store(evaluator, bits);
                return bits;
            }
            long address = place.address(evaluator);
            long before = old.address;
            old.address = address;
            long bits = result.run(evaluator);
            old.address = before;
            TypedMemory.store(evaluator.memory, place.type(), address, bits);
            return bits;
        }
    }

    /** The value of a place that is about to be changed, found once. */
    public static final class OldValue implements Executable {
        private final Executable.Place place;
        private final boolean variable;
        private long address;

        public OldValue(Executable.Place place) {
            this.place = place;
            this.variable = place.isVariable();
        }

        @Override
        public CType type() {
            return place.type();
        }

        @Override
        public long run(Evaluator evaluator) {
            return variable ? place.run(evaluator) : TypedMemory.load(evaluator.memory, place.type(), address);
        }
    }

    /** {@code place++} and its kin, on whole numbers and addresses. */
    public static final class Increment implements Executable {
        private final Executable.Place place;
        private final CType type;
        private final long by;
        private final boolean before;
        private final boolean variable;
        private final boolean isInt;

        public Increment(Executable.Place place, long by, boolean before) {
            this.place = place;
            this.type = place.type();
            this.by = by;
            this.before = before;
            this.variable = place.isVariable();
            this.isInt = type == CType.Scalar.INT;
        }

        @Override
        public CType type() {
            return type;
        }

        @Override
        public long run(Evaluator evaluator) {
            if (variable) {
                long old = place.run(evaluator);
                long bits = isInt ? (int) (old + by) : Types.fit(type, old + by);
                place.store(evaluator, bits);
                return before ? bits : old;
            }
            long address = place.address(evaluator);
            long old = TypedMemory.load(evaluator.memory, type, address);
            long bits = Types.fit(type, old + by);
            TypedMemory.store(evaluator.memory, type, address, bits);
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
            return TypedMemory.load(evaluator.memory, place.type(), address);
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
