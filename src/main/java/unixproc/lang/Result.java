package unixproc.lang;

/**
 * What a call came back with. An errno is data, never an exception.
 *
 * @param errno 0, or the number of the error
 * @param note why a guard rail refused the call, or empty
 */
public record Result(Value value, int errno, String note) {
    public static Result of(Value value) {
        return new Result(value, 0, "");
    }

    public static Result failed(CType type, int errno) {
        return new Result(new Value(type, -1), errno, "");
    }

    /** A refusal by the lab itself; it reads like an errno of the kernel's own. */
    public static Result refused(CType type, int errno, String note) {
        return new Result(new Value(type, -1), errno, note);
    }
}
