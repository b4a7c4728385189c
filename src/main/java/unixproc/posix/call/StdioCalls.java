package unixproc.posix.call;

import jnr.posix.POSIX;
import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.c.run.Printf;
import unixproc.posix.Libc;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** Output through the C library's own buffer, which fork copies like all memory: stdio(3), setbuf(3). */
final class StdioCalls implements CallFamily, Printf.Reasons {
    private static final int EOF = -1;

    private final Libc libc;
    private final NativeMemory memory;
    private final Results results;
    private final StandardStreams streams;
    private final POSIX posix;
    private long buffer;
    private int capacity;

    StdioCalls(Native loaded, NativeMemory memory, StandardStreams streams) {
        this.posix = loaded.posix();
        this.libc = loaded.libc();
        this.memory = memory;
        this.results = new Results(loaded);
        this.streams = streams;
    }

    @Override
    public String[] names() {
        return new String[] {"printf", "fprintf", "dprintf", "vprintf", "vfprintf", "vdprintf", "perror"};
    }

    @Override
    public CallResult call(Invocation in) {
        return switch (in.call().name()) {
            case "printf" -> print(in, StandardStreams.STDOUT, Printf.format(in, 0, memory, this));
            case "fprintf" -> print(in, in.bits(0), Printf.format(in, 1, memory, this));
            case "dprintf" -> write(in, Printf.format(in, 1, memory, this));
            case "vprintf" -> print(in, StandardStreams.STDOUT, Printf.format(in, 0, 1, memory, this));
            case "vfprintf" -> print(in, in.bits(0), Printf.format(in, 1, 2, memory, this));
            case "vdprintf" -> write(in, Printf.format(in, 1, 2, memory, this));
            case "perror" -> perror(in);
            default -> throw new MissingCall(in);
        };
    }

    @Override
    public byte[] reason(int errno) {
        return memory.string(libc.strerror(errno));
    }

    private CallResult write(Invocation in, byte[] bytes) {
        return results.minusOneFails(in, libc.write((int) in.bits(0), held(bytes), bytes.length));
    }

    /** The address of these bytes with a NUL behind them. */
    private long held(byte[] bytes) {
        if (bytes.length >= capacity) {
            capacity = bytes.length * 2 + 1;
            buffer = memory.allocate(capacity);
        }
        memory.put(buffer, bytes);
        memory.write(buffer + bytes.length, 1, 0);
        return buffer;
    }

    /** fputs(3) tells of a line that could not be flushed, as printf(3) does; fwrite(3) does not, but takes a NUL. */
    private CallResult print(Invocation in, long stream, byte[] bytes) {
        held(bytes);
        boolean whole = memory.string(buffer).length == bytes.length;
        long to = streams.address(stream);
        boolean well = whole ? libc.fputs(buffer, to) != EOF : libc.fwrite(buffer, 1, bytes.length, to) == bytes.length;
        return results.minusOneFails(in, well ? bytes.length : EOF);
    }

    private CallResult perror(Invocation in) {
        posix.errno(in.errno());
        libc.perror(in.bits(0));
        return results.plain(in, 0);
    }
}
