package unixproc.c.run;

import java.util.List;
import java.util.OptionalLong;
import unixproc.c.format.StringFormats;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.TypedMemory;
import unixproc.c.type.Types;

/** Code without parts: numbers, texts, variables and the letters of processes. */
public final class LeafNodes {
    private LeafNodes() {}

    /** A number that is known beforehand. */
    public record Literal(CType type, long bits) implements Executable {
        @Override
        public long run(Evaluator evaluator) {
            return bits;
        }
    }

    /** A text; it gets its place in memory when it is first needed. */
    public static final class TextLiteral implements Executable {
        private final String bytes;
        private long address;

        public TextLiteral(String bytes) {
            this.bytes = bytes;
        }

        public int length() {
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
        public long run(Evaluator evaluator) {
            if (address == 0) {
                address = StringFormats.place(evaluator.memory(), bytes);
            }
            return address;
        }
    }

    /** A variable that lives as long as the process. */
    public record VariableAccess(Variable variable) implements Executable.Place {
        @Override
        public CType type() {
            return variable.type();
        }

        @Override
        public long address(Evaluator evaluator) {
            return variable.address(evaluator.memory);
        }

        @Override
        public long run(Evaluator evaluator) {
            return variable.load(evaluator.memory);
        }

        @Override
        public void store(Evaluator evaluator, long bits) {
            variable.store(evaluator.memory, bits);
        }

        @Override
        public boolean isVariable() {
            return true;
        }
    }

    /** A variable of the function that runs. */
    public static final class LocalAccess implements Executable.Place {
        private final LocalVariable variable;
        private final int register;

        public LocalAccess(LocalVariable variable) {
            this.variable = variable;
            this.register = variable.register();
        }

        public LocalVariable variable() {
            return variable;
        }

        @Override
        public CType type() {
            return variable.type();
        }

        @Override
        public long address(Evaluator evaluator) {
            return variable.address(evaluator);
        }

        @Override
        public long run(Evaluator evaluator) {
            return variable.offset < 0
                    ? evaluator.registers[evaluator.base + register]
                    : TypedMemory.load(evaluator.memory, variable.type(), variable.address(evaluator));
        }

        @Override
        public void store(Evaluator evaluator, long bits) {
            if (variable.offset < 0) {
                evaluator.registers[evaluator.base + register] = bits;
            } else {
                TypedMemory.store(evaluator.memory, variable.type(), variable.address(evaluator), bits);
            }
        }

        @Override
        public boolean isVariable() {
            return true;
        }
    }

    /** A value without a name, filled each time it is reached. */
    public record CompoundLiteral(Executable.Place place, Executable fill) implements Executable.Place {
        @Override
        public CType type() {
            return place.type();
        }

        @Override
        public long address(Evaluator evaluator) {
            fill.run(evaluator);
            return place.address(evaluator);
        }
    }

    /** What an address points to. */
    public record Dereference(Executable pointer, CType type) implements Executable.Place {
        @Override
        public long address(Evaluator evaluator) {
            return pointer.run(evaluator);
        }
    }

    /** A part of a struct or array, at an offset from its beginning. */
    public record Subobject(Executable whole, CType type, int offset) implements Executable.Place {
        @Override
        public long address(Evaluator evaluator) {
            return whole.run(evaluator) + offset;
        }
    }

    /** A process by its letter, looked up when the value is needed: a fork before it may have made the process. */
    public record ProcessLetter(String name, Source source, Span span, List<String> nearest) implements Executable {
        @Override
        public CType type() {
            return Scalar.PID;
        }

        @Override
        public long run(Evaluator evaluator) {
            OptionalLong pid = evaluator.host().letter(name);
            if (pid.isEmpty()) {
                throw source.rejection(Kind.UNKNOWN_NAME, span, nearest);
            }
            return pid.getAsLong();
        }
    }
}
