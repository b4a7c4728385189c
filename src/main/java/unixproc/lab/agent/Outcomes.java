package unixproc.lab.agent;

import unixproc.c.invoke.OutputArguments;
import unixproc.c.run.CallResult;
import unixproc.c.type.CType;
import unixproc.c.type.Memory;
import unixproc.c.type.Value;
import unixproc.lab.wire.Outcome;
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

    Outcome of(CallResult callResult, String outputs) {
        Value value = callResult.value();
        if (callResult.errno() == 0) {
            return new Outcome(kind(value), value.bits(), text(value), "", "", outputs);
        }
        String meaning = callResult.note().isEmpty() ? loaded.errnoMeaning(callResult.errno()) : callResult.note();
        return new Outcome(
                kind(value), value.bits(), text(value), Native.errnoName(callResult.errno()), meaning, outputs);
    }

    private String text(Value value) {
        return value.type() == CType.Scalar.VOID ? "" : OutputArguments.value(value, memory);
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
