package unixproc.lab.remote;

import java.util.function.Consumer;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.remote.process.NanoClock;
import unixproc.lab.remote.process.PendingConnection;
import unixproc.lab.remote.process.PendingConnections;
import unixproc.lab.remote.process.ProcessRegistry;
import unixproc.lab.remote.process.TrackedProcess;

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

    /**
     * Tells what is on the screen, unless a process that runs has still to tell of the call that wrote it.
     *
     * @param isAhead whether it may be of a call nobody has told of yet
     */
    void tellScreen(boolean isAhead) {
        boolean isEarly =
                registry.all().stream().anyMatch(process -> mayHaveWritten(process) || (isAhead && isInALine(process)));
        if (!isEarly) {
            screen.tell();
        }
    }

    private static boolean isInALine(TrackedProcess process) {
        return process.is(Status.RUNNING) || process.is(Status.ASLEEP);
    }

    private static boolean mayHaveWritten(TrackedProcess process) {
        return process.is(Status.RUNNING)
                && process.call()
                        .filter(call -> call.entered().kind().mayWrite())
                        .isPresent();
    }
}
