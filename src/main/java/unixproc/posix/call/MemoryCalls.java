package unixproc.posix.call;

import jnr.ffi.Pointer;
import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.posix.Libc;
import unixproc.posix.Native;

/** Memory and time: mmap(2), madvise(2), time(2), clock(3), and plain access to an address. */
final class MemoryCalls implements CallFamily {
    private static final long PAGE = 4096;

    private final Libc libc;
    private final Pointer everything;
    private final Results results;

    MemoryCalls(Native loaded) {
        this.libc = loaded.libc();
        this.everything = loaded.memory();
        this.results = new Results(loaded);
    }

    @Override
    public String[] names() {
        return new String[] {"mmap", "munmap", "madvise", "touch", "peek", "poke", "time", "clock"};
    }

    @Override
    public CallResult call(Invocation in) {
        return switch (in.call().name()) {
            case "mmap" -> results.minusOneFails(in, map(in));
            case "munmap" -> results.minusOneFails(in, libc.munmap(in.bits(0), in.bits(1)));
            case "madvise" -> results.minusOneFails(in, libc.madvise(in.bits(0), in.bits(1), (int) in.bits(2)));
            case "touch" -> results.plain(in, touch(in.bits(0), in.bits(1)));
            case "peek" -> results.plain(in, everything.getByte(in.bits(0)) & 0xff);
            case "poke" -> results.plain(in, poke(in.bits(0), (byte) in.bits(1)));
            case "time" -> results.minusOneFails(in, libc.time(in.bits(0)));
            case "clock" -> results.minusOneFails(in, libc.clock());
            default -> throw new MissingCall(in);
        };
    }

    private long map(Invocation in) {
        return libc.mmap(in.bits(0), in.bits(1), (int) in.bits(2), (int) in.bits(3), (int) in.bits(4), in.bits(5), 0);
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
