package unixproc.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import unixproc.abi.WaitStatus;

/**
 * {@code /proc/PID/stat}: who the process is, whose it is, what it is doing and, once it is a zombie, how it ended.
 *
 * @param pgrp the process group
 * @param ttyNr the controlling terminal's device number, 0 for none
 * @param tpgid the foreground process group of that terminal, -1 for none
 * @param minflt page faults that needed no disk
 * @param utime clock ticks spent in user mode
 * @param starttime clock ticks after boot; with the pid it tells a process from a later one of the same number
 * @param exitCode the wait status, as {@code waitpid} reports it, of a process that has ended
 */
public record Stat(
        long pid,
        String comm,
        State state,
        long ppid,
        long pgrp,
        long session,
        int ttyNr,
        long tpgid,
        long minflt,
        long utime,
        long stime,
        long starttime,
        int exitCode) {

    /** The number of {@code exit_code} when the name is field 2, as proc(5) counts. */
    private static final int EXIT_CODE = 52;

    /** Empty if these are not the bytes of a whole stat file. A name may hold spaces and parentheses: the last one ends it. */
    static Optional<Stat> parse(byte[] bytes) {
        int open = indexOf(bytes, '(');
        int close = lastIndexOf(bytes, ')');
        if (open < 2 || close < open || close + 2 >= bytes.length || bytes[bytes.length - 1] != '\n') {
            return Optional.empty();
        }
        long pid = number(bytes, 0);
        String comm = new String(bytes, open + 1, close - open - 1, StandardCharsets.UTF_8);
        State state = State.of((char) bytes[close + 2]);
        long[] fields = new long[EXIT_CODE + 1];
        int field = 4;
        int at = close + 4;
        while (at < bytes.length && field <= EXIT_CODE) {
            fields[field] = number(bytes, at);
            field++;
            while (at < bytes.length && bytes[at] != ' ') {
                at++;
            }
            at++;
        }
        if (field <= EXIT_CODE) {
            return Optional.empty();
        }
        return Optional.of(of(pid, comm, state, fields));
    }

    private static Stat of(long pid, String comm, State state, long[] fields) {
        return new Stat(
                pid,
                comm,
                state,
                fields[4],
                fields[5],
                fields[6],
                (int) fields[7],
                fields[8],
                fields[10],
                fields[14],
                fields[15],
                fields[22],
                (int) fields[EXIT_CODE]);
    }

    private static long number(byte[] bytes, int from) {
        boolean negative = from < bytes.length && bytes[from] == '-';
        long value = 0;
        for (int i = negative ? from + 1 : from; i < bytes.length && bytes[i] >= '0' && bytes[i] <= '9'; i++) {
            value = value * 10 + bytes[i] - '0';
        }
        return negative ? -value : value;
    }

    private static int indexOf(byte[] bytes, char wanted) {
        int at = 0;
        while (at < bytes.length && bytes[at] != wanted) {
            at++;
        }
        return at < bytes.length ? at : -1;
    }

    private static int lastIndexOf(byte[] bytes, char wanted) {
        int at = bytes.length - 1;
        while (at >= 0 && bytes[at] != wanted) {
            at--;
        }
        return at;
    }

    /** Stopped by a signal, and not by a tracer. */
    public boolean isStopped() {
        return state == State.STOPPED;
    }

    /** Processor time in clock ticks, in user mode and in the kernel. */
    public long processorTicks() {
        return utime + stime;
    }

    public boolean isZombie() {
        return state == State.ZOMBIE;
    }

    /** How it ended; means something only once it is a zombie. */
    public WaitStatus waitStatus() {
        return new WaitStatus(exitCode);
    }
}
