package unixproc.trace.event;

import java.util.List;
import java.util.function.Consumer;
import unixproc.abi.Signal;
import unixproc.lab.LabEvent;
import unixproc.lab.wire.Report;
import unixproc.lab.wire.trace.TracerReport;

/** Tells of signals, and what becomes of a call that one has interrupted, see signal(7). */
final class SignalEvents {
    private static final long RESTARTSYS = -512;
    private static final long RESTARTNOINTR = -513;
    private static final long EINTR = -4;
    private static final int SIGCHLD = 17;
    private static final int SIGCONT = 18;
    private static final int SIGURG = 23;
    private static final int SIGWINCH = 28;

    private final CallEvents calls;
    private final Consumer<LabEvent> events;

    SignalEvents(CallEvents calls, Consumer<LabEvent> events) {
        this.calls = calls;
        this.events = events;
    }

    void delivered(TracedTask task, TracerReport.Signalled report) {
        int signal = report.signal();
        SignalActions actions = task.process.signals;
        boolean handled = actions.isHandled(signal);
        if (isWorthTelling(signal, handled) && !actions.isIgnored(signal)) {
            calls.announceWaiters(task);
            events.accept(new LabEvent.Delivered(
                    task.process.view(), new Report.Delivered(new Signal(signal).name(), report.sender())));
        }
        if (signal == SIGCONT && task.isFirst()) {
            events.accept(new LabEvent.Continued(task.process.view()));
        }
        boolean begunAgain = task.restart == RESTARTNOINTR || (task.restart == RESTARTSYS && actions.restarts(signal));
        if (handled && task.interrupted().isPresent() && !begunAgain) {
            task.forgetInterrupted();
            calls.finish(task, EINTR, List.of());
        }
    }

    private static boolean isWorthTelling(int signal, boolean handled) {
        return handled || (signal != SIGCHLD && signal != SIGCONT && signal != SIGURG && signal != SIGWINCH);
    }
}
