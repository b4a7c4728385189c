package unixproc.lab.remote;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.remote.process.Fate;
import unixproc.lab.remote.process.Link;
import unixproc.lab.remote.process.OpenCall;
import unixproc.lab.remote.process.TrackedProcess;
import unixproc.lab.wire.CallKind;
import unixproc.lab.wire.Request;

/** Watches those that do not report: asleep in a call, to be woken from one, or never heard at all. */
final class BlockedCallWatcher {
    private static final Duration BETWEEN_WAKEUPS = Duration.ofMillis(30);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LOOKS_FOR_STOPS = Duration.ofMillis(5);
    /** Looking at more processes than this would cost more than it is worth. */
    private static final int CROWD = 64;

    private static final int LOOKS_TO_BE_ASLEEP = 3;
    /** A tracer holds a process for a moment at each of its calls. */
    private static final int LOOKS_TO_BE_TRACED = 200;

    private final LabState state;
    private final ProcessEndings endings;
    private final BooleanSupplier allIsHeard;
    private long lastWakeupNanos;
    private long lastStopsNanos;

    BlockedCallWatcher(LabState state, ProcessEndings endings, BooleanSupplier allIsHeard) {
        this.state = state;
        this.endings = endings;
        this.allIsHeard = allIsHeard;
    }

    /** Tells who has been stopped, or goes on: nobody reports that of itself. */
    void lookForStops() {
        lastStopsNanos = state.clock().nanos();
        List<TrackedProcess> alive = state.registry().all().stream()
                .filter(process -> process.is(Status.PROGRAM) || !(process.is(Status.ENDED) || process.isClosed()))
                .toList();
        if (alive.size() > CROWD) {
            return;
        }
        for (TrackedProcess process : alive) {
            OptionalInt signal = state.kernel().stoppedBy(process.pid());
            if (signal.isPresent() != process.isStopped() && !isInACallNotYetTold(process)) {
                process.setStopped(signal.isPresent());
                state.tell(
                        signal.isPresent()
                                ? new LabEvent.Stopped(process.view(), signal.getAsInt())
                                : new LabEvent.Continued(process.view()));
            }
        }
    }

    /** The call that stopped it comes before the stop. */
    private static boolean isInACallNotYetTold(TrackedProcess process) {
        return process.is(Status.RUNNING) && process.call().isPresent();
    }

    void look() {
        if (state.clock().hasPassed(BETWEEN_LOOKS_FOR_STOPS, lastStopsNanos)) {
            lookForStops();
        }

        for (TrackedProcess process : List.copyOf(state.registry().all())) {
            if (process.is(Status.RUNNING)) {
                process.call().ifPresent(call -> lookAtCall(process, call));
                if (!process.wasHeard()) {
                    lookAtSilent(process);
                }
            } else if (process.is(Status.PROGRAM)) {
                endings.settle(process);
            }
        }
        if (state.clock().hasPassed(BETWEEN_WAKEUPS, lastWakeupNanos)) {
            lastWakeupNanos = state.clock().nanos();
            wake();
        }
    }

    private void lookAtCall(TrackedProcess process, OpenCall call) {
        if (!process.reports().isEmpty() || process.isClosed()) {
            return;
        }
        boolean canSleep = !call.is(CallKind.FORKS);
        int looks = process.seenAsleep(canSleep && state.kernel().sleeps(process.pid()));
        if (looks == 1) {
            state.barrier().somethingIsNew();
        }
        int enough = state.kernel().isTraced(process.pid()) ? LOOKS_TO_BE_TRACED : LOOKS_TO_BE_ASLEEP;
        if (looks >= enough && allIsHeard.getAsBoolean()) {
            process.fallAsleep();
            state.tell(new LabEvent.Unfinished(process.view(), call.name(), call.text()));
        }
    }

    private void lookAtSilent(TrackedProcess process) {
        if (process.fate() instanceof Fate.Known) {
            // Its end is known; whether it spoke before, only when everything said by now has been heard.
            if (allIsHeard.getAsBoolean()) {
                endings.settle(process);
            }
        } else if (!state.kernel().sleeps(process.pid())) {
            // On a busy machine it waits for a processor.
            process.startSilence();
        } else if (state.clock().hasPassed(LONGEST_SILENCE, silentSinceNanos(process.link()))) {
            state.init().tell(new Request.Kill(process.pid()));
            process.close();
            state.tell(new LabEvent.Silent(process.pid()));
        }
    }

    private long silentSinceNanos(Link link) {
        if (link instanceof Link.Unheard unheard) {
            return unheard.sinceNanos();
        }
        return link instanceof Link.Closed closed
                ? closed.sinceNanos()
                : state.clock().nanos();
    }

    /** Whoever is to stop and sleeps in a call is woken, again and again until it has noticed. */
    private void wake() {
        for (TrackedProcess process : state.registry().all()) {
            if (process.state().isStopWanted() && !process.isClosed()) {
                state.init().tell(new Request.WakeUp(process.pid()));
            }
        }
    }
}
