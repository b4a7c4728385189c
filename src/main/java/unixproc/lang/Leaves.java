package unixproc.lang;

import java.util.List;
import java.util.OptionalLong;
import unixproc.lang.CType.Scalar;
import unixproc.lang.Problem.Kind;
import unixproc.lang.Source.Span;

/** Code without parts: numbers, texts, variables and the letters of processes. */
final class Leaves {
    private Leaves() {}

    /** A number that is known beforehand. */
    record Literal(CType type, long bits) implements Code {
        @Override
        public long run(Machine machine) {
            return bits;
        }
    }

    /** A text; it gets its place in memory when it is first needed. */
    static final class TextLiteral implements Code {
        private final String bytes;
        private long address;

        TextLiteral(String bytes) {
            this.bytes = bytes;
        }

        int length() {
            return bytes.length();
        }

        String bytes() {
            return bytes;
        }

        @Override
        public CType type() {
            return Types.TEXT;
        }

        @Override
        public long run(Machine machine) {
            if (address == 0) {
                address = Strings.place(machine.memory(), bytes);
            }
            return address;
        }
    }

    /** A variable. */
    record Stored(Variable variable) implements Code.Place {
        @Override
        public CType type() {
            return variable.type();
        }

        @Override
        public long address(Machine machine) {
            return variable.address();
        }
    }

    /** A value without a name, filled each time it is reached. */
    record Made(Stored place, Code fill) implements Code.Place {
        @Override
        public CType type() {
            return place.type();
        }

        @Override
        public long address(Machine machine) {
            fill.run(machine);
            return place.address(machine);
        }
    }

    /** What an address points to. */
    record At(Code pointer, CType type) implements Code.Place {
        @Override
        public long address(Machine machine) {
            return pointer.run(machine);
        }
    }

    /** A part of a struct or array, at an offset from its beginning. */
    record Part(Code whole, CType type, int offset) implements Code.Place {
        @Override
        public long address(Machine machine) {
            return whole.run(machine) + offset;
        }
    }

    /** A process by its letter, looked up when the value is needed: a fork before it may have made the process. */
    record Letter(String name, Source source, Span span, List<String> nearest) implements Code {
        @Override
        public CType type() {
            return Scalar.PID;
        }

        @Override
        public long run(Machine machine) {
            OptionalLong pid = machine.host().letter(name);
            if (pid.isEmpty()) {
                throw source.rejection(Kind.UNKNOWN_NAME, span, nearest);
            }
            return pid.getAsLong();
        }
    }
}
