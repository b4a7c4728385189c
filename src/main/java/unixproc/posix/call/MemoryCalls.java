package unixproc.posix.call;

import jnr.ffi.Pointer;
import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.posix.Native;

/** Plain access to an address. */
final class MemoryCalls implements CallFamily {
    private static final long PAGE = 4096;

    private final Pointer everything;
    private final Results results;

    MemoryCalls(Native loaded) {
        this.everything = loaded.memory();
        this.results = new Results(loaded);
    }

    @Override
    public String[] names() {
        return new String[] {"touch", "peek", "poke"};
    }

    @Override
    public CallResult call(Invocation in) {
        return switch (in.call().name()) {
            case "touch" -> results.plain(in, touch(in.bits(0), in.bits(1)));
            case "peek" -> results.plain(in, everything.getByte(in.bits(0)) & 0xff);
            case "poke" -> results.plain(in, poke(in.bits(0), (byte) in.bits(1)));
            default -> throw new MissingCall(in);
        };
    }

    /** What a page holds stays as it is: that it is written is all that counts. */
    private long touch(long address, long length) {
        long pages = 0;
        long end = address + length;
        for (long at = address; Long.compareUnsigned(at, end) < 0; at = (at & -PAGE) + PAGE) {
            everything.putByte(at, everything.getByte(at));
            pages++;
        }
        return pages;
    }

    private long poke(long address, byte value) {
        int before = everything.getByte(address) & 0xff;
        everything.putByte(address, value);
        return before;
    }
}
