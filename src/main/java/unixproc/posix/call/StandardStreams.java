package unixproc.posix.call;

import jnr.ffi.Pointer;
import unixproc.posix.Native;

/** Where the C library keeps {@code stdin}, {@code stdout} and {@code stderr}, which the table names by small numbers. */
final class StandardStreams {
    static final long STDOUT = 0xF1;

    private static final long STDIN = 0xF0;
    private static final long STDERR = 0xF2;

    private final Pointer memory;
    private final long[] variables = {Native.symbol("stdin"), Native.symbol("stdout"), Native.symbol("stderr")};

    StandardStreams(Native loaded) {
        this.memory = loaded.memory();
    }

    /** The address of the stream; what names none of the three is an address already. */
    long address(long bits) {
        return bits >= STDIN && bits <= STDERR ? memory.getLong(variables[(int) (bits - STDIN)]) : bits;
    }
}
