package unixproc.c.invoke;

import unixproc.c.type.Memory;

/** What the macros do that find their way in the control messages of sendmsg(2), see cmsg(3). */
public final class ControlMessages {
    /** Size of a header in bytes; data begins behind it, and messages at multiples of a word. */
    private static final long HEADER = 16;

    private static final long WORD = 8;
    private static final long CONTROL = 32;
    private static final long CONTROL_LENGTH = 40;

    private ControlMessages() {}

    private static long aligned(long length) {
        return (length + WORD - 1) / WORD * WORD;
    }

    /** The bytes a message takes with so many bytes of data: {@code CMSG_SPACE}, or {@code CMSG_LEN}. */
    public static long size(boolean padded, long length) {
        return HEADER + (padded ? aligned(length) : length);
    }

    static long apply(String name, Memory memory, long[] given) {
        return switch (name) {
            case "CMSG_LEN" -> size(false, given[0]);
            case "CMSG_SPACE" -> size(true, given[0]);
            case "CMSG_DATA" -> given[0] + HEADER;
            case "CMSG_FIRSTHDR" ->
                memory.holds(given[0] + CONTROL, 16) && memory.read(given[0] + CONTROL_LENGTH, 8) >= HEADER
                        ? memory.read(given[0] + CONTROL, 8)
                        : 0;
            default -> next(memory, given[0], given[1]);
        };
    }

    private static long next(Memory memory, long message, long header) {
        if (!memory.holds(header, (int) HEADER) || !memory.holds(message + CONTROL, 16)) {
            return 0;
        }
        long next = header + aligned(memory.read(header, 8));
        long end = memory.read(message + CONTROL, 8) + memory.read(message + CONTROL_LENGTH, 8);
        return next + HEADER > end ? 0 : next;
    }
}
