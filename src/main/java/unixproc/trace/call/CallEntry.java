package unixproc.trace.call;

import java.util.List;

/**
 * A call as it was when it began.
 *
 * @param arguments six numbers
 * @param frame the stack pointer of the task that makes it
 * @param read what was read at its pointers, see {@link KernelCall.Form#isRead}
 */
public record CallEntry(KernelCall call, List<Long> arguments, long frame, List<byte[]> read) {
    private static final long CLONE_VM = 0x100;
    private static final long CLONE_VFORK = 0x4000;
    private static final long CLONE_THREAD = 0x10000;

    /** What a call makes. */
    public enum Making {
        NOTHING,
        PROCESS,
        /** A process that borrows its parent's memory until it becomes another program or ends, see vfork(2). */
        BORROWER,
        THREAD
    }

    public Making making() {
        return switch (call.name()) {
            case "fork" -> Making.PROCESS;
            case "vfork" -> Making.BORROWER;
            case "clone" -> making(arguments.get(0));
            case "clone3" -> making(read.isEmpty() ? 0 : CallText.word(read.get(0), 0));
            default -> Making.NOTHING;
        };
    }

    private static Making making(long flags) {
        if ((flags & CLONE_THREAD) != 0) {
            return Making.THREAD;
        }
        return (flags & (CLONE_VM | CLONE_VFORK)) != 0 ? Making.BORROWER : Making.PROCESS;
    }

    public int descriptor() {
        return (int) (long) arguments.get(0);
    }

    /** The first string or buffer of those that were read. */
    public byte[] bytes() {
        return read.isEmpty() ? new byte[0] : read.get(0);
    }

    public String string() {
        return new String(bytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
