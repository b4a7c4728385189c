package unixproc.c.run;

import unixproc.c.type.CType;
import unixproc.c.type.Structs;
import unixproc.c.type.Types;
import unixproc.c.type.Value;

/**
 * What a call came back with. An errno is data, never an exception.
 *
 * @param errno 0, or the number of the error
 * @param note why a guard rail refused the call, or empty
 */
public record CallResult(Value value, int errno, String note) {
    public static CallResult of(Value value) {
        return new CallResult(value, 0, "");
    }

    public static CallResult failed(CType type, int errno) {
        return new CallResult(new Value(type, -1), errno, "");
    }

    /** A refusal by the lab itself; it reads like an errno of the kernel's own. */
    public static CallResult refused(CType type, int errno, String note) {
        boolean stream = Types.pointed(type) == Structs.FILE;
        return new CallResult(new Value(type, stream ? 0 : -1), errno, note);
    }
}
