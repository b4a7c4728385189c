package unixproc.lab;

/**
 * What a call or an expression gave.
 *
 * @param kind how the value is to be read
 * @param number the value itself; for {@link Kind#TEXT} its address
 * @param text the value as a person reads it
 * @param errno the name of the error, such as {@code ENOENT}, or empty
 * @param reason what the error means; {@code refusal.…}, the key of a message, if it was the lab that refused
 * @param outputs what came back through pointers: {@code [status=0x300: exited with 3]}, or empty
 */
public record Outcome(Kind kind, long number, String text, String errno, String reason, String outputs) {
    /** How a value is to be read. */
    public enum Kind {
        NOTHING,
        NUMBER,
        PID,
        /** The number of an error; the text is its name. */
        ERRNO,
        ADDRESS,
        TEXT
    }

    public static Outcome of(unixproc.lab.wire.WireOutcome wireOutcome) {
        return new Outcome(
                Kind.valueOf(wireOutcome.kind().name()),
                wireOutcome.number(),
                wireOutcome.text(),
                wireOutcome.errno(),
                wireOutcome.reason(),
                wireOutcome.outputs());
    }

    public boolean failed() {
        return !errno.isEmpty();
    }

    /** Whether the lab's guard rails, not the kernel, said no. */
    public boolean refused() {
        return reason.startsWith("refusal.");
    }
}
