package unixproc.lab;

import java.util.Optional;
import java.util.function.Consumer;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.wire.Report;

/** Finds out who it is that speaks on a connection, and notes for whom what was said is. */
final class Hearing {
    private final Roster roster;
    private final Nursery nursery;
    private final Chronicle chronicle;
    private final Endings endings;
    private final InitLine init;
    private final Consumer<LabEvent> events;

    Hearing(
            Roster roster,
            Nursery nursery,
            Chronicle chronicle,
            Endings endings,
            InitLine init,
            Consumer<LabEvent> events) {
        this.roster = roster;
        this.nursery = nursery;
        this.chronicle = chronicle;
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
            nursery.find(connection).ifPresent(nursery::release);
        } else {
            Optional<Member> member = roster.by(connection);
            if (member.isPresent()) {
                member.get().said().add(report);
            } else {
                nursery.find(connection).ifPresent(newborn -> hear(newborn, report));
            }
        }
    }

    private void hear(Nursery.Newborn newborn, Report report) {
        nursery.hear(newborn, report);
        if (report instanceof Report.Hello hello) {
            Optional<Member> expected = roster.alive(hello.pid());
            if (hello.parent() == init.pid()) {
                first(newborn, hello.pid());
            } else if (expected.isPresent()) {
                chronicle.adopt(newborn, expected.get());
            } else if (roster.endedUnheard(hello.pid())
                    || roster.alive(hello.parent()).isEmpty()) {
                // Its end was known before its first word came, or its whole family has been swept away.
                nursery.release(newborn);
                newborn.connection().close();
            }
        }
    }

    private void first(Nursery.Newborn newborn, long pid) {
        Member first = roster.add(pid, "");
        chronicle.adopt(newborn, first);
        first.become(Status.IDLE);
        init.firstHasCome();
        events.accept(new LabEvent.Started(first.view()));
    }

    private void reaped(Report.Reaped report) {
        roster.alive(report.pid()).ifPresent(member -> {
            member.endWith(report.status());
            if (member.status() == Status.PROGRAM) {
                endings.settle(member, System.nanoTime());
            }
        });
    }

    /** The connection of a process has ended; not that of lab init. */
    void close(Connection connection) {
        roster.by(connection).ifPresent(member -> member.closeConnection(System.nanoTime()));
        nursery.find(connection).ifPresent(newborn -> {
            if (newborn.hello().isPresent()) {
                newborn.close();
            } else {
                nursery.release(newborn);
            }
        });
    }
}
