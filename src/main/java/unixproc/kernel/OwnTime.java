package unixproc.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How much time processes have had, in nanoseconds: of the clock while none of them has anything to do, of a processor
 * while one runs or waits for one. A limit on it is as long on a busy machine as on an idle one.
 */
public final class OwnTime {
    /** A clock tick of proc(5), USER_HZ. */
    private static final long TICK_NANOS = 10_000_000L;

    private static final long BETWEEN_LOOKS_NANOS = 20_000_000L;

    private final ProcFs proc;
    private final Supplier<List<Long>> pids;
    private long lookedNanos;
    private long ticks;
    private long hadNanos;

    /**
     * Counts from now.
     *
     * @param pids the processes there are at a moment
     */
    public OwnTime(ProcFs proc, Supplier<List<Long>> pids) {
        this.proc = proc;
        this.pids = pids;
        this.lookedNanos = System.nanoTime();
        this.ticks = ticks(look());
    }

    /** The time so far. */
    public long nanos() {
        long now = System.nanoTime();
        long passed = now - lookedNanos;
        if (passed < BETWEEN_LOOKS_NANOS) {
            return hadNanos;
        }
        List<Stat> stats = look();
        long before = ticks;
        ticks = ticks(stats);
        lookedNanos = now;
        boolean busy = stats.stream().anyMatch(stat -> stat.state() == State.RUNNING);
        hadNanos += busy ? Math.min(passed, Math.max(0, ticks - before) * TICK_NANOS) : passed;
        return hadNanos;
    }

    private List<Stat> look() {
        return pids.get().stream().map(proc::stat).flatMap(Optional::stream).toList();
    }

    private static long ticks(List<Stat> stats) {
        return stats.stream().mapToLong(Stat::processorTicks).sum();
    }
}
