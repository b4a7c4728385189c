package unixproc.posix.call;

import jnr.ffi.Pointer;
import jnr.posix.POSIX;
import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.c.run.Printf;
import unixproc.posix.Libc;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** Output through the C library's own buffer, which fork copies like all memory: stdio(3), setbuf(3). */
final class StdioCalls implements CallFamily {
    private static final int EOF = -1;
    private static final long STDIN = 0xF0;
    private static final long STDOUT = 0xF1;
    private static final long STDERR = 0xF2;

    private final Libc libc;
    private final Pointer everything;
    private final NativeMemory memory;
    private final Results results;
    private final long[] streams;
    private final POSIX posix;
    private int lastErrno;
    private long buffer;
    private int room;

    StdioCalls(Native loaded, NativeMemory memory) {
        this.posix = loaded.posix();
        this.libc = loaded.libc();
        this.everything = loaded.memory();
        this.memory = memory;
        this.results = new Results(loaded);
        this.streams = new long[] {Native.symbol("stdin"), Native.symbol("stdout"), Native.symbol("stderr")};
    }

    @Override
    public String[] names() {
        return new String[] {
            "printf",
            "fprintf",
            "dprintf",
            "puts",
            "fputs",
            "putchar",
            "fflush",
            "strerror",
            "strsignal",
            "perror",
            "setvbuf",
            "setlinebuf"
        };
    }

    @Override
    public CallResult call(Invocation in) {
        return switch (in.call().name()) {
            case "printf" -> print(in, STDOUT, Printf.format(in, 0, memory));
            case "fprintf" -> print(in, in.bits(0), Printf.format(in, 1, memory));
            case "dprintf" -> write(in, Printf.format(in, 1, memory));
            case "fputs" -> results.minusOneFails(in, libc.fputs(in.bits(0), stream(in.bits(1))));
            case "strerror" -> results.plain(in, libc.strerror((int) in.bits(0)));
            case "strsignal" -> results.plain(in, libc.strsignal((int) in.bits(0)));
            case "puts" -> results.minusOneFails(in, libc.puts(in.bits(0)));
            case "putchar" -> results.minusOneFails(in, libc.putchar((int) in.bits(0)));
            case "fflush" -> results.minusOneFails(in, libc.fflush(stream(in.bits(0))));
            case "perror" -> perror(in);
            case "setvbuf" ->
                results.minusOneFails(
                        in, libc.setvbuf(stream(in.bits(0)), in.bits(1), (int) in.bits(2), in.bits(3)) == 0 ? 0 : EOF);
            case "setlinebuf" -> setlinebuf(in);
            default -> throw new MissingCall(in);
        };
    }

    private CallResult write(Invocation in, byte[] bytes) {
        return results.minusOneFails(in, libc.write((int) in.bits(0), held(bytes), bytes.length));
    }

    /** The address of these bytes with a NUL behind them. */
    private long held(byte[] bytes) {
        if (bytes.length >= room) {
            room = bytes.length * 2 + 1;
            buffer = memory.allocate(room);
        }
        memory.put(buffer, bytes);
        memory.write(buffer + bytes.length, 1, 0);
        return buffer;
    }

    /** fputs(3) tells of a line that could not be flushed, as printf(3) does; fwrite(3) does not, but takes a NUL. */
    private CallResult print(Invocation in, long stream, byte[] bytes) {
        held(bytes);
        boolean whole = memory.string(buffer).length == bytes.length;
        long to = stream(stream);
        boolean well = whole ? libc.fputs(buffer, to) != EOF : libc.fwrite(buffer, 1, bytes.length, to) == bytes.length;
        return results.minusOneFails(in, well ? bytes.length : EOF);
    }

    /** What errno was when the last call failed; what the lab itself does in between must not show. */
    void rememberErrno(int errno) {
        lastErrno = errno;
    }

    private CallResult perror(Invocation in) {
        posix.errno(lastErrno);
        libc.perror(in.bits(0));
        return results.plain(in, 0);
    }

    private CallResult setlinebuf(Invocation in) {
        libc.setlinebuf(stream(in.bits(0)));
        return results.plain(in, 0);
    }

    /** The table names a stream by a small number of its own; everything else is an address. */
    private long stream(long bits) {
        return bits >= STDIN && bits <= STDERR ? everything.getLong(streams[(int) (bits - STDIN)]) : bits;
    }
}
