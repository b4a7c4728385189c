package unixproc.lab.remote;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.wire.CallKind;
import unixproc.lab.wire.Request;

/** Looks after those who do not speak: asleep in a call, to be woken from one, or never heard at all. */
final class BlockedCallWatcher {
    private static final long NUDGE_EVERY = 30_000_000L;
    private static final long SILENCE = 2_000_000_000L;
    private static final int LOOKS_TO_BE_ASLEEP = 3;
    /** A tracer holds a process for a moment at each of its calls. */
    private static final int LOOKS_TO_BE_HELD = 200;

    private final ProcessRegistry registry;
    private final KernelWatch kernel;
    private final ProcessEndings endings;
    private final InitConnection init;
    private final ReaderBarrier barrier;
    private final BooleanSupplier allIsHeard;
    private final Consumer<LabEvent> events;
    private long lastNudge;

    BlockedCallWatcher(
            ProcessRegistry registry,
            KernelWatch kernel,
            ProcessEndings endings,
            InitConnection init,
            ReaderBarrier barrier,
            BooleanSupplier allIsHeard,
            Consumer<LabEvent> events) {
        this.registry = registry;
        this.kernel = kernel;
        this.endings = endings;
        this.init = init;
        this.barrier = barrier;
        this.allIsHeard = allIsHeard;
        this.events = events;
    }

    void look(long now) {
        for (TrackedProcess process : List.copyOf(registry.all())) {
            if (process.status() == Status.RUNNING) {
                lookAtCall(process);
                if (!process.wasHeard()) {
                    lookAtSilent(process, now);
                }
            } else if (process.status() == Status.PROGRAM) {
                endings.settle(process, now);
            }
        }
        if (now - lastNudge >= NUDGE_EVERY) {
            lastNudge = now;
            nudge();
        }
    }

    private void lookAtCall(TrackedProcess process) {
        if (!process.inCall() || !process.said().isEmpty() || process.isClosed()) {
            return;
        }
        boolean canSleep = process.callKind() != CallKind.FORKS;
        int looks = process.seenAsleep(canSleep && kernel.sleeps(process.pid()));
        if (looks == 1) {
            barrier.somethingIsNew();
        }
        int enough = kernel.isHeld(process.pid()) ? LOOKS_TO_BE_HELD : LOOKS_TO_BE_ASLEEP;
        if (looks >= enough && allIsHeard.getAsBoolean()) {
            process.announce();
            events.accept(new LabEvent.Unfinished(process.view(), process.callName(), process.callText()));
        }
    }

    private void lookAtSilent(TrackedProcess process, long now) {
        if (process.endStatus().isPresent()) {
            // Its end is known; whether it spoke before, only when everything said by now has been heard.
            if (allIsHeard.getAsBoolean()) {
                endings.settle(process, now);
            }
        } else if (now - process.since() > SILENCE) {
            init.tell(new Request.Kill(process.pid()));
            process.closeConnection(now);
            events.accept(new LabEvent.Silent(process.pid()));
        }
    }

    /** Who is to stop and sleeps in a call is woken, again and again until it has heard. */
    private void nudge() {
        for (TrackedProcess process : registry.all()) {
            boolean busy = process.status() == Status.RUNNING || process.status() == Status.ASLEEP;
            if (process.stopWanted() && busy && !process.isClosed()) {
                init.tell(new Request.Nudge(process.pid()));
            }
        }
    }
}
