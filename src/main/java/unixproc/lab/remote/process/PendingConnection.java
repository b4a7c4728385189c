package unixproc.lab.remote.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import unixproc.lab.wire.Report;

/** A connection of a process that has no letter yet, and what came over it. */
public final class PendingConnection {
    private final Connection connection;
    private final Deque<Report> reports = new ArrayDeque<>();
    private Optional<Report.Hello> hello = Optional.empty();
    private boolean closed;

    PendingConnection(Connection connection) {
        this.connection = connection;
    }

    public Connection connection() {
        return connection;
    }

    /** What came after the hello. */
    public Deque<Report> reports() {
        return reports;
    }

    /** One that never said hello has no history: the parent dropped the connection, or the fork failed. */
    public Optional<Report.Hello> hello() {
        return hello;
    }

    boolean isOf(long pid) {
        return hello.isPresent() && hello.get().pid() == pid;
    }

    boolean isOfChildOf(long parent) {
        return hello.isPresent() && hello.get().parent() == parent;
    }

    public void take(Report report) {
        if (report instanceof Report.Hello first) {
            hello = Optional.of(first);
        } else {
            reports.add(report);
        }
    }

    public void close() {
        closed = true;
    }

    public boolean isClosed() {
        return closed;
    }
}
