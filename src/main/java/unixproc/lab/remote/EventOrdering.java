package unixproc.lab.remote;

import java.time.Duration;
import java.util.List;
import unixproc.abi.WaitStatus;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.remote.process.PendingConnection;
import unixproc.lab.remote.process.TrackedProcess;
import unixproc.lab.wire.Report;

/**
 * Puts causes before effects. The processes run side by side, so their reports arrive in any order; {@link #pump} holds
 * back what has a cause that was not told yet.
 */
final class EventOrdering {
    private static final Duration LONGEST_HOLD = Duration.ofSeconds(1);
    /** How long text may be on the screen before the process that wrote it has told of the call. */
    private static final Duration TEXT_AHEAD = Duration.ofMillis(50);

    private final LabState state;
    private final ProcessEndings endings;

    EventOrdering(LabState state, ProcessEndings endings) {
        this.state = state;
        this.endings = endings;
    }

    /** Tells everything that can be told now. */
    void pump() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (TrackedProcess process : List.copyOf(state.registry().all())) {
                moved |= advance(process);
            }
        }
    }

    private boolean advance(TrackedProcess process) {
        boolean moved = false;
        while (!process.reports().isEmpty()
                && mayBeTold(process, process.reports().peek())) {
            tell(process, process.reports().poll());
            moved = true;
        }
        if (process.reports().isEmpty() && process.isClosed() && !process.is(Status.ENDED)) {
            boolean known = !process.is(Status.PROGRAM) && endings.settle(process);
            if (known) {
                adoptChildrenNobodyToldOf(process);
            }
            return moved || known;
        }
        return moved;
    }

    private void tell(TrackedProcess process, Report report) {
        report.deliverTo(new ReportTeller(state, process));
        if (report instanceof Report.Returned returned && returned.kind().mayWrite()) {
            state.tellScreen(false);
        }
    }

    /** A wait that collected a child is told after the child's end. */
    private boolean mayBeTold(TrackedProcess process, Report report) {
        if (!(report instanceof Report.Waited waited) || !new WaitStatus(waited.status()).isEnd()) {
            return true;
        }
        TrackedProcess child = state.registry().alive(waited.pid()).orElse(null);
        if (child == null) {
            return true;
        }
        child.endWith(waited.status());
        if (child.is(Status.PROGRAM) && endings.settle(child)) {
            return true;
        }
        if (!child.isClosed() && process.heldSinceNanos().isEmpty()) {
            process.hold();
        }
        return process.heldSinceNanos().isPresent()
                && state.clock()
                        .hasPassed(LONGEST_HOLD, process.heldSinceNanos().getAsLong())
                && state.registry().all().stream().noneMatch(this::isOnItsWay);
    }

    /** A process just forked shares its parent's connection until it has had a processor. */
    private boolean isOnItsWay(TrackedProcess process) {
        return process.is(Status.RUNNING)
                && !process.wasHeard()
                && !state.kernel().standsStill(process.pid());
    }

    private void adoptChildrenNobodyToldOf(TrackedProcess parent) {
        for (PendingConnection pending : state.pending().orphansOf(parent.pid())) {
            long pid = pending.hello().orElseThrow().pid();
            state.adopt(pending, state.registry().add(pid, parent.letter()));
        }
    }

    /** Tells what is on the screen, but for what may be ahead of the call that wrote it. */
    void tellScreen() {
        state.tellScreen(!state.clock().hasPassed(TEXT_AHEAD, state.screen().seenSinceNanos()));
    }
}
