package unixproc.posix.signal;

import unixproc.c.run.Invocation;
import unixproc.posix.Abi;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** Sleeps for a time, see nanosleep(2). The same invocation made again goes on with what was left. */
public final class Sleeping {
    private static final long SECOND = 1_000_000_000L;

    private final Native loaded;
    private final NativeMemory memory;
    private final long time;
    private Invocation current;
    private long until;

    public Sleeping(Native loaded, NativeMemory memory) {
        this.loaded = loaded;
        this.memory = memory;
        this.time = memory.allocate(16);
    }

    /** Gives the seconds that were left when a signal came, rounded as the C library does; else 0. */
    public long seconds(Invocation in, long seconds) {
        int result = sleep(in, (seconds & 0xffffffffL) * SECOND);
        return result == 0 ? 0 : Math.max(1, (until - System.nanoTime() + SECOND / 2) / SECOND);
    }

    /** Gives 0, or -1 with errno set. */
    public int microseconds(Invocation in, long microseconds) {
        return sleep(in, microseconds * 1000);
    }

    @SuppressWarnings("ReferenceEquality") // The very same invocation, not one like it.
    private int sleep(Invocation in, long nanos) {
        long now = System.nanoTime();
        if (in != current) {
            current = in;
            until = now + nanos;
        }
        long left = Math.max(0, until - now);
        memory.write(time, 8, left / SECOND);
        memory.write(time + 8, 8, left % SECOND);
        int result = loaded.libc().nanosleep(time, 0);
        if (result == 0 || loaded.errno() != Abi.EINTR) {
            current = null;
        }
        return result;
    }
}
