package unixproc.lab.remote;

import java.util.List;
import java.util.function.Consumer;
import unixproc.lab.LabEvent;
import unixproc.lab.LabGone;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.wire.CallKind;
import unixproc.lab.wire.Report;
import unixproc.lab.wire.Request;

/**
 * Tells one process's reports as events of the lab. The processes run side by side, so what they say arrives in any
 * order; {@link #pump} holds back what has a cause that was not told yet.
 */
final class EventOrdering {
    private static final long PATIENCE = 1_000_000_000L;
    /** How long text may be on the screen before the process that wrote it has told of the call. */
    private static final long TEXT_AHEAD = 50_000_000L;

    private static final int ROOM = 256;

    private final ProcessRegistry registry;
    private final PendingConnections pending;
    private final ProcessEndings endings;
    private final TerminalScreen terminalScreen;
    private final Consumer<LabEvent> events;
    private int permitted;

    EventOrdering(
            ProcessRegistry registry,
            PendingConnections pending,
            ProcessEndings endings,
            TerminalScreen terminalScreen,
            Consumer<LabEvent> events) {
        this.registry = registry;
        this.pending = pending;
        this.endings = endings;
        this.terminalScreen = terminalScreen;
        this.events = events;
    }

    /** Tells everything that can be told now. */
    void pump(long now) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (TrackedProcess process : List.copyOf(registry.all())) {
                moved |= advance(process, now);
            }
        }
    }

    private boolean advance(TrackedProcess process, long now) {
        boolean moved = false;
        while (!process.said().isEmpty() && mayBeTold(process, process.said().peek(), now)) {
            process.said().poll().deliverTo(new Teller(process));
            moved = true;
        }
        if (process.said().isEmpty() && process.isClosed() && process.status() != Status.ENDED) {
            boolean known = process.status() != Status.PROGRAM && endings.settle(process, now);
            if (known) {
                adoptChildrenNobodyToldOf(process);
            }
            return moved || known;
        }
        return moved;
    }

    /** A wait that collected a child is told after the child's end. */
    private boolean mayBeTold(TrackedProcess process, Report report, long now) {
        if (!(report instanceof Report.Waited waited) || !ProcessEndings.isEnd(waited.status())) {
            return true;
        }
        TrackedProcess child = registry.alive(waited.pid()).orElse(null);
        if (child == null) {
            return true;
        }
        child.endWith(waited.status());
        if (child.status() == Status.PROGRAM && endings.settle(child, now)) {
            return true;
        }
        if (!child.isClosed() && !process.isHeld()) {
            process.hold(now);
        }
        return process.isHeld() && now - process.heldSince() > PATIENCE;
    }

    private void adoptChildrenNobodyToldOf(TrackedProcess parent) {
        for (PendingConnections.Newborn newborn : pending.orphansOf(parent.pid())) {
            adopt(newborn, registry.add(newborn.hello().orElseThrow().pid(), parent.letter()));
        }
    }

    /** What a call wrote is told after the call; it may be on the screen before the call is even told of. */
    void tellScreen(long now) {
        boolean ahead = now - terminalScreen.seenSince() < TEXT_AHEAD;
        if (registry.all().stream()
                .noneMatch(process -> process.status() == Status.RUNNING
                        && (ahead || process.callKind().mayWrite()))) {
            terminalScreen.tell();
        }
    }

    /** A newborn gets its letter, and what it has said so far will be told. */
    void adopt(PendingConnections.Newborn newborn, TrackedProcess process) {
        pending.release(newborn);
        process.bind(newborn.connection());
        process.said().addAll(newborn.said());
        if (newborn.isClosed()) {
            process.closeConnection(System.nanoTime());
        }
    }

    /** Tells the reports of one process. */
    private final class Teller implements Report.Receiver {
        private final TrackedProcess process;

        Teller(TrackedProcess process) {
            this.process = process;
        }

        private LabGone nonsense(String what) {
            return new LabGone(what + process.letter(), "");
        }

        @Override
        public void hello(Report.Hello report) {
            throw nonsense("a second hello from ");
        }

        @Override
        public void initReady(Report.InitReady report) {
            throw nonsense("the word of an init from ");
        }

        @Override
        public void reaped(Report.Reaped report) {
            throw nonsense("the word of an init from ");
        }

        @Override
        public void compared(Report.Compared report) {
            throw nonsense("the word of an init from ");
        }

        @Override
        public void asked(Report.Asked report) {
            long pid =
                    registry.byLetter(report.letter()).map(TrackedProcess::pid).orElse(-1L);
            answer(new Request.Known(pid));
        }

        @Override
        public void forking(Report.Forking report) {
            boolean granted = registry.aliveCount() + permitted < ROOM;
            permitted += granted ? 1 : 0;
            answer(new Request.Permit(granted));
        }

        private void answer(Request request) {
            process.connection().ifPresent(connection -> connection.send(request));
        }

        @Override
        public void entered(Report.Entered report) {
            process.enter(report);
            noteWriting(report.kind());
        }

        private void noteWriting(CallKind kind) {
            if (kind.mayWrite()) {
                terminalScreen.mayHaveChanged();
            }
        }

        @Override
        public void returned(Report.Returned report) {
            if (report.kind() == CallKind.FORKS && !report.outcome().refused()) {
                forked(report);
            }
            boolean resumed = process.wasAnnounced();
            process.leaveCall();
            // A signal handler may make calls between two lines; the process still waits for the next one.
            if (process.status() != Status.IDLE) {
                process.become(Status.RUNNING);
            }
            events.accept(
                    resumed
                            ? new LabEvent.Resumed(process.view(), report)
                            : new LabEvent.Called(process.view(), report));
            if (report.kind().mayWrite()) {
                tellScreen(terminalScreen.seenSince() + TEXT_AHEAD);
            }
        }

        private void forked(Report.Returned report) {
            long child = report.outcome().number();
            if (child != 0) {
                permitted = Math.max(0, permitted - 1);
            }
            if (child > 0) {
                TrackedProcess born = registry.add(child, process.letter());
                born.startClock(System.nanoTime());
                events.accept(new LabEvent.Forked(process.view(), born.view()));
                pending.find(child).ifPresent(newborn -> adopt(newborn, born));
            }
        }

        @Override
        public void waited(Report.Waited report) {
            process.release();
        }

        @Override
        public void shown(Report.Shown report) {
            events.accept(new LabEvent.Shown(process.view(), report));
        }

        @Override
        public void delivered(Report.Delivered report) {
            events.accept(new LabEvent.Delivered(process.view(), report));
        }

        @Override
        public void leaving(Report.Leaving report) {
            process.leaveWith(report.code());
            noteWriting(report.kind());
            events.accept(new LabEvent.Leaving(process.view(), report));
        }

        @Override
        public void rejected(Report.Rejected report) {
            process.become(Status.IDLE);
            events.accept(new LabEvent.Rejected(process.view(), report));
        }

        @Override
        public void done(Report.Done report) {
            process.become(Status.IDLE);
            events.accept(new LabEvent.Done(process.view(), report));
        }
    }
}
