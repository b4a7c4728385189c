package unixproc.c.invoke;

import unixproc.abi.WaitStatus;
import unixproc.c.format.SignalSets;
import unixproc.c.format.SocketAddresses;
import unixproc.c.format.StringFormats;
import unixproc.c.run.Evaluator;
import unixproc.c.run.Printf;
import unixproc.c.type.Memory;
import unixproc.c.type.Structs;

/** What the macros and pure functions of the table do, by the name of their row. */
final class Macro {
    /** What the functions on sets of signals give for a number that is none, with errno at EINVAL. */
    static final long INVALID = -1;

    private Macro() {}

    static long apply(String name, Evaluator evaluator, long[] given) {
        Memory memory = evaluator.memory;
        return switch (name) {
            case "WIFEXITED" -> status(given).isExited() ? 1 : 0;
            case "WEXITSTATUS" -> status(given).exitCode();
            case "WSTOPSIG" -> status(given).stopSignal().number();
            case "WIFSIGNALED" -> status(given).isKilled() ? 1 : 0;
            case "WTERMSIG" -> status(given).signal().number();
            case "WCOREDUMP" -> status(given).coreBit();
            case "WIFSTOPPED" -> status(given).isStopped() ? 1 : 0;
            case "WIFCONTINUED" -> status(given).isContinued() ? 1 : 0;
            case "sigemptyset" -> fill(memory, given[0], 0);
            case "sigfillset" -> fill(memory, given[0], -1);
            case "sigaddset" -> change(memory, given[0], given[1], true);
            case "sigdelset" -> change(memory, given[0], given[1], false);
            case "sigismember" -> isMember(memory, given[0], given[1]);
            case "strlen" -> memory.string(given[0]).length;
            case "strcmp" -> StringFormats.compare(memory.string(given[0]), memory.string(given[1]), Long.MAX_VALUE);
            case "strncmp" -> StringFormats.compare(memory.string(given[0]), memory.string(given[1]), given[2]);
            case "strcpy" -> StringFormats.copy(memory, given[0], given[1], Long.MAX_VALUE);
            case "strncpy" -> StringFormats.copy(memory, given[0], given[1], given[2]);
            case "strcat" -> append(memory, given[0], given[1]);
            case "sprintf" -> StringFormats.print(memory, given[0], Long.MAX_VALUE, printed(evaluator, given, 1));
            case "snprintf" -> StringFormats.print(memory, given[0], given[1], printed(evaluator, given, 2));
            case "vsprintf" -> StringFormats.print(memory, given[0], Long.MAX_VALUE, printedList(evaluator, given, 1));
            case "vsnprintf" -> StringFormats.print(memory, given[0], given[1], printedList(evaluator, given, 2));
            case "S_ISREG", "S_ISDIR", "S_ISLNK", "S_ISFIFO", "S_ISCHR", "S_ISBLK", "S_ISSOCK" ->
                FileKind.valueOf(name).matches(given[0]) ? 1 : 0;
            case "CMSG_LEN", "CMSG_SPACE", "CMSG_FIRSTHDR", "CMSG_NXTHDR", "CMSG_DATA" ->
                ControlMessages.apply(name, memory, given);
            case "memcpy" -> copyBytes(memory, given[0], given[1], given[2]);
            case "memset" -> setBytes(memory, given[0], given[1], given[2]);
            case "atoi" -> StringFormats.number(memory.string(given[0]));
            case "htons", "ntohs" -> Short.reverseBytes((short) given[0]);
            case "htonl", "ntohl" -> Integer.reverseBytes((int) given[0]);
            case "inet_addr" -> SocketAddresses.internet(memory.string(given[0]));
            case "FD_ZERO" -> fill(memory, given[0], 0);
            case "FD_SET" -> changeDescriptor(memory, given[1], given[0], true);
            case "FD_CLR" -> changeDescriptor(memory, given[1], given[0], false);
            case "FD_ISSET" -> memory.read(given[1] + given[0] / 8, 1) >> given[0] % 8 & 1;
            default -> throw new IllegalStateException("no implementation of " + name);
        };
    }

    private static byte[] printed(Evaluator evaluator, long[] given, int format) {
        return Printf.format(given, format, evaluator.memory, evaluator, errno(evaluator));
    }

    private static byte[] printedList(Evaluator evaluator, long[] given, int format) {
        return Printf.format(given[format], given[format + 1], evaluator.memory, evaluator, errno(evaluator));
    }

    private static int errno(Evaluator evaluator) {
        return (int) evaluator.errno().load(evaluator.memory);
    }

    private static WaitStatus status(long[] given) {
        return new WaitStatus((int) given[0]);
    }

    private static long fill(Memory memory, long set, long bits) {
        memory.put(set, new byte[Structs.SIGSET.size()]);
        memory.write(set, 8, bits);
        return 0;
    }

    private static long change(Memory memory, long set, long signal, boolean in) {
        if (!SignalSets.isSignal(signal)) {
            return INVALID;
        }
        long bits = memory.read(set, 8);
        memory.write(set, 8, in ? bits | SignalSets.bit(signal) : bits & ~SignalSets.bit(signal));
        return 0;
    }

    private static long changeDescriptor(Memory memory, long set, long fd, boolean in) {
        long address = set + fd / 8;
        long bits = memory.read(address, 1);
        long bit = 1L << fd % 8;
        memory.write(address, 1, in ? bits | bit : bits & ~bit);
        return 0;
    }

    private static long isMember(Memory memory, long set, long signal) {
        if (!SignalSets.isSignal(signal)) {
            return INVALID;
        }
        return (memory.read(set, 8) & SignalSets.bit(signal)) != 0 ? 1 : 0;
    }

    private static long append(Memory memory, long to, long text) {
        StringFormats.copy(memory, to + memory.string(to).length, text, Long.MAX_VALUE);
        return to;
    }

    private static long copyBytes(Memory memory, long to, long from, long count) {
        for (long i = 0; Long.compareUnsigned(i, count) < 0; i++) {
            memory.write(to + i, 1, memory.read(from + i, 1));
        }
        return to;
    }

    private static long setBytes(Memory memory, long to, long value, long count) {
        for (long i = 0; Long.compareUnsigned(i, count) < 0; i++) {
            memory.write(to + i, 1, value);
        }
        return to;
    }
}
