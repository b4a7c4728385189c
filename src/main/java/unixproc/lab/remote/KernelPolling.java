package unixproc.lab.remote;

import java.time.Duration;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.remote.process.NanoClock;
import unixproc.lab.remote.process.TrackedProcess;

/** When to look at what the kernel shows of the lab: often while something is under way, hardly when all is calm. */
final class KernelPolling {
    /** From one look to the next while something is under way. */
    static final Duration INTERVAL = Duration.ofMillis(1);

    private static final Duration INTERVAL_FOR_PROGRAMS = Duration.ofMillis(20);
    /** How long nothing has come when what was on its way is taken to have come. */
    private static final Duration QUIET = Duration.ofMillis(3);

    private final LabState state;
    private final NanoClock clock;
    private long lastArrivalNanos;
    private long lastLookNanos;

    KernelPolling(LabState state, NanoClock clock) {
        this.state = state;
        this.clock = clock;
        this.lastArrivalNanos = clock.nanos();
        this.lastLookNanos = clock.nanos() - INTERVAL.toNanos();
    }

    void somethingArrived() {
        lastArrivalNanos = clock.nanos();
    }

    /** Whether nothing has arrived for a while. */
    boolean isQuiet() {
        return clock.hasPassed(QUIET, lastArrivalNanos);
    }

    boolean isDue() {
        return clock.hasPassed(INTERVAL, lastLookNanos);
    }

    void looked() {
        lastLookNanos = clock.nanos();
    }

    /** How long nothing can change that no message would tell of. */
    long nanosToNextLook() {
        if (!isCalm() || !clock.hasPassed(QUIET.multipliedBy(2), lastArrivalNanos)) {
            return INTERVAL.toNanos();
        }
        return state.registry().isAny(Status.PROGRAM) ? INTERVAL_FOR_PROGRAMS.toNanos() : Long.MAX_VALUE;
    }

    /** Whether nothing is under way in the lab. */
    boolean isCalm() {
        // With nobody left to listen, a new first process is about to be asked for.
        return state.init().isReady()
                && state.registry().anybodyListens()
                && state.pending().isQuiet()
                && state.screen().isClean()
                && state.registry().all().stream().noneMatch(KernelPolling::isUndecided);
    }

    private static boolean isUndecided(TrackedProcess process) {
        return process.is(Status.RUNNING)
                || process.state().isStopWanted()
                || !process.reports().isEmpty()
                || (process.isClosed() && !process.is(Status.ENDED) && !process.is(Status.PROGRAM));
    }
}
