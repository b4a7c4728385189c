package unixproc.lab.remote.process;

import java.time.Duration;

/** A monotonic clock, see {@link System#nanoTime}; tests set their own forward. */
public interface NanoClock {
    long nanos();

    /** Whether more than this time has passed since then. */
    default boolean hasPassed(Duration time, long sinceNanos) {
        return nanos() - sinceNanos > time.toNanos();
    }
}
