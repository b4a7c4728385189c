package unixproc.lab.agent.trace;

import unixproc.posix.trace.RemoteMemory;

/**
 * Reads what the pointers of a call lead to, as the letters of its row say. At its beginning: {@code s} a string,
 * {@code v} a list of strings, {@code c} the length of such a list, {@code b} as many bytes as the next argument says,
 * {@code w} the buffers of as many iovecs as the next argument says, a digit that many times eight bytes. At its end:
 * {@code r} as many bytes as the call gave, {@code q} the buffers of iovecs likewise, and the letters from {@code A} on
 * one, two … times four bytes, which the call may have changed.
 */
final class CallMemory {
    /** The most that is read of one buffer, in bytes. */
    private static final int MOST = 1024;

    private static final int MOST_STRING = 512;
    private static final int MOST_WORDS = 48;
    private static final int WORD = 8;
    private static final int IOVEC = 16;

    private final RemoteMemory memory;
    private final ReportLines lines;

    CallMemory(RemoteMemory memory, ReportLines lines) {
        this.memory = memory;
        this.lines = lines;
    }

    void atBeginning(Tracee tracee, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            long address = tracee.arguments[i];
            if (letter == 's') {
                lines.field();
                string(tracee.task, address);
            } else if (letter == 'v') {
                lines.field();
                list(tracee.task, address, true);
            } else if (letter == 'c') {
                lines.field();
                list(tracee.task, address, false);
            } else if (letter == 'b') {
                lines.field();
                bytes(tracee.task, address, tracee.arguments[i + 1]);
            } else if (letter == 'w') {
                lines.field();
                vectors(tracee.task, address, tracee.arguments[i + 1], MOST);
            } else if (letter >= '1' && letter <= '9') {
                lines.field();
                bytes(tracee.task, address, (long) (letter - '0') * WORD);
            }
        }
    }

    void atEnd(Tracee tracee, String letters, long result) {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            long address = tracee.arguments[i];
            if (letter == 'r') {
                lines.field();
                bytes(tracee.task, address, result);
            } else if (letter == 'q') {
                lines.field();
                vectors(tracee.task, address, tracee.arguments[i + 1], result);
            } else if (letter >= 'A' && letter <= 'Z') {
                lines.field();
                bytes(tracee.task, address, (letter - 'A' + 1) * 4L);
            }
        }
    }

    private void bytes(int task, long address, long length) {
        int got = memory.read(task, address, (int) Math.max(0, Math.min(length, MOST)));
        lines.bytes(memory, got);
    }

    private void string(int task, long address) {
        int got = memory.read(task, address, MOST_STRING);
        lines.bytes(memory, lines.untilNul(memory, got));
    }

    /** Strings with a NUL after each, or one byte for each. */
    private void list(int task, long address, boolean whole) {
        for (int i = 0; i < MOST_WORDS; i++) {
            long word = memory.read(task, address + (long) i * WORD, WORD) == WORD ? memory.wordAt(0) : 0;
            if (word == 0) {
                return;
            }
            if (whole) {
                string(task, word);
            }
            lines.nul();
        }
    }

    private void vectors(int task, long address, long count, long most) {
        long left = Math.min(most, MOST);
        for (int i = 0; i < count && left > 0; i++) {
            if (memory.read(task, address + (long) i * IOVEC, IOVEC) != IOVEC) {
                return;
            }
            int got = memory.read(task, memory.wordAt(0), (int) Math.min(left, memory.wordAt(WORD)));
            lines.bytes(memory, got);
            left -= got;
        }
    }
}
