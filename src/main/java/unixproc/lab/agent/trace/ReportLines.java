package unixproc.lab.agent.trace;

import unixproc.posix.process.LabSocket;
import unixproc.posix.trace.RemoteMemory;

/** Writes reports for the tutor into one array that is used again and again, and sends many at once. */
final class ReportLines {
    private static final int ROOM = 64 * 1024;
    /** More than the longest line: six numbers and what is read at their pointers. */
    private static final int LINE = 32 * 1024;

    private final LabSocket socket;
    private final byte[] bytes = new byte[ROOM];
    private final byte[] scratch = new byte[RemoteMemory.ROOM];
    private int length;
    private boolean broken;

    ReportLines(LabSocket socket) {
        this.socket = socket;
    }

    /** Begins a line with the letter that says what it is. */
    ReportLines begin(char what) {
        if (length > ROOM - LINE) {
            flush();
        }
        bytes[length++] = (byte) what;
        return this;
    }

    ReportLines number(long value) {
        bytes[length++] = '\t';
        if (value == Long.MIN_VALUE) {
            return ascii("-9223372036854775808");
        }
        long rest = value;
        if (rest < 0) {
            bytes[length++] = '-';
            rest = -rest;
        }
        int digits = 1;
        for (long ten = rest; ten >= 10; ten /= 10) {
            digits++;
        }
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    ReportLines word(String text) {
        bytes[length++] = '\t';
        return ascii(text);
    }

    private ReportLines ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    /** Begins a field of bytes. */
    ReportLines field() {
        bytes[length++] = '\t';
        return this;
    }

    /** Adds bytes of the memory read last to the field, in hexadecimal. */
    ReportLines bytes(RemoteMemory memory, int count) {
        memory.copy(0, scratch, 0, count);
        for (int i = 0; i < count; i++) {
            hex((scratch[i] >> 4) & 0xf);
            hex(scratch[i] & 0xf);
        }
        return this;
    }

    /** Adds a NUL to the field. */
    void nul() {
        hex(0);
        hex(0);
    }

    /** How many of the bytes read last come before a NUL. */
    int untilNul(RemoteMemory memory, int count) {
        memory.copy(0, scratch, 0, count);
        int end = 0;
        while (end < count && scratch[end] != 0) {
            end++;
        }
        return end;
    }

    private void hex(int digit) {
        bytes[length++] = (byte) (digit < 10 ? '0' + digit : 'a' + digit - 10);
    }

    void end() {
        bytes[length++] = '\n';
    }

    /** Sends what has been written. */
    void flush() {
        if (length > 0) {
            broken |= !socket.send(bytes, length);
            length = 0;
        }
    }

    /** Whether the tutor is gone. */
    boolean isBroken() {
        return broken;
    }
}
