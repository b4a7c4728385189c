package unixproc.lab.remote;

import java.util.function.Consumer;
import unixproc.lab.LabEvent;

/**
 * What is known about a lab; it belongs to the one thread that owns the lab.
 *
 * @param events takes what is told of the lab
 */
record LabState(
        NanoClock clock,
        KernelWatch kernel,
        ReaderBarrier barrier,
        InitConnection init,
        ProcessRegistry registry,
        PendingConnections pending,
        TerminalScreen screen,
        Consumer<LabEvent> events) {
    void tell(LabEvent event) {
        events.accept(event);
    }

    /** A child gets its letter, and what it has reported so far will be told. */
    void adopt(PendingConnection connection, TrackedProcess process) {
        pending.release(connection);
        process.open(connection.connection());
        process.reports().addAll(connection.reports());
        if (connection.isClosed()) {
            process.close();
        }
    }
}
