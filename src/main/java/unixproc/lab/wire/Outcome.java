package unixproc.lab.wire;

import java.util.List;

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

    public static final Outcome NOTHING = new Outcome(Kind.NOTHING, 0, "", "", "", "");

    public boolean failed() {
        return !errno.isEmpty();
    }

    /** Whether the lab's guard rails, not the kernel, said no. */
    public boolean refused() {
        return reason.startsWith("refusal.");
    }

    List<String> fields() {
        return List.of(kind.name(), Long.toString(number), text, errno, reason, outputs);
    }

    private static Kind kind(String name) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new WireException("not a kind of value: " + name);
    }

    static Outcome from(Fields fields) {
        return new Outcome(
                kind(fields.text()), fields.number(), fields.text(), fields.text(), fields.text(), fields.text());
    }
}
