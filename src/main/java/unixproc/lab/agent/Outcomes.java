package unixproc.lab.agent;

import unixproc.lab.wire.Outcome;
import unixproc.lang.CType;
import unixproc.lang.Memory;
import unixproc.lang.Outputs;
import unixproc.lang.Result;
import unixproc.lang.Value;
import unixproc.posix.Native;

/** Puts values of the small C into the words of the wire. */
final class Outcomes {
    private final Native loaded;
    private final Memory memory;

    Outcomes(Native loaded, Memory memory) {
        this.loaded = loaded;
        this.memory = memory;
    }

    Outcome of(Value value) {
        if (value.type() == CType.Scalar.ERRNO && value.bits() != 0) {
            String name = Native.errnoName((int) value.bits());
            return new Outcome(Outcome.Kind.ERRNO, value.bits(), name, "", "", "");
        }
        return new Outcome(kind(value), value.bits(), text(value), "", "", "");
    }

    Outcome of(Result result, String outputs) {
        Value value = result.value();
        if (result.errno() == 0) {
            return new Outcome(kind(value), value.bits(), text(value), "", "", outputs);
        }
        String meaning = result.note().isEmpty() ? loaded.errnoMeaning(result.errno()) : result.note();
        return new Outcome(kind(value), value.bits(), text(value), Native.errnoName(result.errno()), meaning, outputs);
    }

    private String text(Value value) {
        return value.type() == CType.Scalar.VOID ? "" : Outputs.value(value, memory);
    }

    private static Outcome.Kind kind(Value value) {
        CType type = value.type();
        if (type == CType.Scalar.VOID) {
            return Outcome.Kind.NOTHING;
        }
        if (type == CType.Scalar.PID) {
            return Outcome.Kind.PID;
        }
        if (type instanceof CType.Scalar) {
            return Outcome.Kind.NUMBER;
        }
        return holdsText(type) && value.bits() != 0 ? Outcome.Kind.TEXT : Outcome.Kind.ADDRESS;
    }

    private static boolean holdsText(CType type) {
        return (type instanceof CType.Pointer pointer && pointer.to() == CType.Scalar.CHAR)
                || (type instanceof CType.Array array && array.of() == CType.Scalar.CHAR);
    }
}
