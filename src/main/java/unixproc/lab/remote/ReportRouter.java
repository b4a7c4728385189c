package unixproc.lab.remote;

import java.util.Optional;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.remote.process.Connection;
import unixproc.lab.remote.process.PendingConnection;
import unixproc.lab.remote.process.TrackedProcess;
import unixproc.lab.wire.Report;

/** Finds out whose connection a report came over, and queues it for that process. */
final class ReportRouter {
    private final LabState state;
    private final ProcessEndings endings;

    ReportRouter(LabState state, ProcessEndings endings) {
        this.state = state;
        this.endings = endings;
    }

    void route(Connection connection, Report report) {
        if (state.init().isThis(connection)) {
            if (report instanceof Report.Reaped reaped) {
                reaped(reaped);
            } else if (report instanceof Report.Compared answer) {
                state.init().answer(answer);
            }
        } else if (report instanceof Report.InitReady initReady) {
            state.pending().find(connection).ifPresent(state.pending()::release);
            if (state.init().isOpen()) {
                // There is one init, and this is not it.
                connection.close();
            } else {
                state.init().open(connection, initReady);
            }
        } else {
            Optional<TrackedProcess> process = state.registry().of(connection);
            if (process.isPresent()) {
                process.get().reports().add(report);
            } else {
                state.pending().find(connection).ifPresent(pending -> routePending(pending, report));
            }
        }
    }

    private void routePending(PendingConnection pending, Report report) {
        pending.take(report);
        if (report instanceof Report.Hello hello) {
            Optional<TrackedProcess> expected = state.registry().alive(hello.pid());
            boolean taken = expected.flatMap(TrackedProcess::connection).isPresent();
            if (taken || !state.kernel().mayBeBelow(hello.pid(), state.init().pid())) {
                // A line of the learner's may have connected, and says what it likes.
                drop(pending);
            } else if (hello.parent() == state.init().pid()) {
                first(pending, hello.pid());
            } else if (expected.isPresent()) {
                state.adopt(pending, expected.get());
            } else if (state.registry().endedUnheard(hello.pid())
                    || state.registry().alive(hello.parent()).isEmpty()) {
                // Its end was known before its first word came, or its whole family has been swept away.
                drop(pending);
            }
        }
    }

    private void drop(PendingConnection pending) {
        state.pending().release(pending);
        pending.connection().close();
    }

    private void first(PendingConnection pending, long pid) {
        TrackedProcess first = state.registry().add(pid, "");
        state.adopt(pending, first);
        first.becomeIdle();
        state.init().firstHasCome();
        state.tell(new LabEvent.Started(first.view()));
    }

    private void reaped(Report.Reaped report) {
        state.registry().alive(report.pid()).ifPresent(process -> {
            process.endWith(report.status());
            if (process.is(Status.PROGRAM)) {
                endings.settle(process);
            }
        });
    }

    /** The connection of a process has ended; not that of lab init. */
    void close(Connection connection) {
        state.registry().of(connection).ifPresent(TrackedProcess::close);
        state.pending().find(connection).ifPresent(pending -> {
            if (pending.hello().isPresent()) {
                pending.close();
            } else {
                state.pending().release(pending);
            }
        });
    }
}
