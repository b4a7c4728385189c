package unixproc.posix.signal;

import unixproc.c.run.Invocation;
import unixproc.posix.Abi;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/**
 * Calls that sleep for a time at most, see nanosleep(2), poll(2), select(2). The same invocation made again goes on with
 * what was left.
 */
public final class Sleeping {
    private static final long SECOND = 1_000_000_000L;
    private static final long MILLISECOND = 1_000_000L;
    private static final long MICROSECOND = 1_000L;

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
        return sleep(in, microseconds * MICROSECOND);
    }

    /** As nanosleep(2): a time at one address; what is left goes to another. */
    public int time(Invocation in, long request, long remaining) {
        long seconds = memory.read(request, 8);
        long nanos = memory.read(request + 8, 8);
        if (seconds < 0 || nanos < 0 || nanos >= SECOND) {
            loaded.posix().errno(Abi.EINVAL);
            return -1;
        }
        int result = sleep(in, seconds * SECOND + nanos);
        if (result != 0 && remaining != 0) {
            long left = Math.max(0, until - System.nanoTime());
            memory.write(remaining, 8, left / SECOND);
            memory.write(remaining + 8, 8, left % SECOND);
        }
        return result;
    }

    /** As poll(2), with milliseconds to wait at most, or -1. */
    public int poll(Invocation in, long descriptors, long count, long milliseconds) {
        long limit = milliseconds < 0 ? 0 : left(in, milliseconds * MILLISECOND);
        return ended(loaded.libc().ppoll(descriptors, count, limit, 0));
    }

    /** As select(2), with three sets and the address of a time to wait at most, or NULL. */
    public int select(Invocation in, int count, long[] sets, long limit) {
        long own = 0;
        if (limit != 0) {
            own = left(in, memory.read(limit, 8) * SECOND + memory.read(limit + 8, 8) * MICROSECOND);
            memory.write(own + 8, 8, memory.read(own + 8, 8) / MICROSECOND);
        }
        return ended(loaded.libc().select(count, sets[0], sets[1], sets[2], own));
    }

    private int sleep(Invocation in, long nanos) {
        return ended(loaded.libc().nanosleep(left(in, nanos), 0));
    }

    /** Puts what is left of so many nanoseconds where the kernel finds it; gives that address. */
    @SuppressWarnings("ReferenceEquality") // The very same invocation, not one like it.
    private long left(Invocation in, long nanos) {
        long now = System.nanoTime();
        if (in != current) {
            current = in;
            until = now + nanos;
        }
        long left = Math.max(0, until - now);
        memory.write(time, 8, left / SECOND);
        memory.write(time + 8, 8, left % SECOND);
        return time;
    }

    private int ended(int result) {
        if (result >= 0 || loaded.errno() != Abi.EINTR) {
            current = null;
        }
        return result;
    }
}
