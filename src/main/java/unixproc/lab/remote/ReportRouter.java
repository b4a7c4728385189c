package unixproc.lab.remote;

import java.util.Optional;
import java.util.function.Consumer;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.wire.Report;

/** Finds out who it is that speaks on a connection, and notes for whom what was said is. */
final class ReportRouter {
    private final ProcessRegistry registry;
    private final PendingConnections pending;
    private final EventOrdering ordering;
    private final ProcessEndings endings;
    private final InitConnection init;
    private final Consumer<LabEvent> events;

    ReportRouter(
            ProcessRegistry registry,
            PendingConnections pending,
            EventOrdering ordering,
            ProcessEndings endings,
            InitConnection init,
            Consumer<LabEvent> events) {
        this.registry = registry;
        this.pending = pending;
        this.ordering = ordering;
        this.endings = endings;
        this.init = init;
        this.events = events;
    }

    void hear(Connection connection, Report report) {
        if (init.isThis(connection)) {
            if (report instanceof Report.Reaped reaped) {
                reaped(reaped);
            } else if (report instanceof Report.Compared answer) {
                init.hear(answer);
            }
        } else if (report instanceof Report.InitReady initReady) {
            init.open(connection, initReady.pid());
            pending.find(connection).ifPresent(pending::release);
        } else {
            Optional<TrackedProcess> process = registry.by(connection);
            if (process.isPresent()) {
                process.get().said().add(report);
            } else {
                pending.find(connection).ifPresent(newborn -> hear(newborn, report));
            }
        }
    }

    private void hear(PendingConnections.Newborn newborn, Report report) {
        pending.hear(newborn, report);
        if (report instanceof Report.Hello hello) {
            Optional<TrackedProcess> expected = registry.alive(hello.pid());
            if (hello.parent() == init.pid()) {
                first(newborn, hello.pid());
            } else if (expected.isPresent()) {
                ordering.adopt(newborn, expected.get());
            } else if (registry.endedUnheard(hello.pid())
                    || registry.alive(hello.parent()).isEmpty()) {
                // Its end was known before its first word came, or its whole family has been swept away.
                pending.release(newborn);
                newborn.connection().close();
            }
        }
    }

    private void first(PendingConnections.Newborn newborn, long pid) {
        TrackedProcess first = registry.add(pid, "");
        ordering.adopt(newborn, first);
        first.become(Status.IDLE);
        init.firstHasCome();
        events.accept(new LabEvent.Started(first.view()));
    }

    private void reaped(Report.Reaped report) {
        registry.alive(report.pid()).ifPresent(process -> {
            process.endWith(report.status());
            if (process.status() == Status.PROGRAM) {
                endings.settle(process, System.nanoTime());
            }
        });
    }

    /** The connection of a process has ended; not that of lab init. */
    void close(Connection connection) {
        registry.by(connection).ifPresent(process -> process.closeConnection(System.nanoTime()));
        pending.find(connection).ifPresent(newborn -> {
            if (newborn.hello().isPresent()) {
                newborn.close();
            } else {
                pending.release(newborn);
            }
        });
    }
}
