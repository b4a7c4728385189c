package unixproc.lab.remote;

import unixproc.lab.LabProcess.Status;
import unixproc.lab.remote.process.TrackedProcess;
import unixproc.lab.wire.CallKind;
import unixproc.lab.wire.Report;
import unixproc.lab.wire.Request;

/** What the tutor asks of single processes, and how they then stand in its books. */
final class ProcessOrders {
    private final LabState state;

    ProcessOrders(LabState state) {
        this.state = state;
    }

    private TrackedProcess find(String letter) {
        return state.registry().byLetter(letter).orElseThrow();
    }

    private TrackedProcess idle(String letter) {
        TrackedProcess process = find(letter);
        if (!process.is(Status.IDLE)) {
            throw new IllegalStateException(letter + " is not waiting for a line");
        }
        process.run();
        state.screen().showAgain();
        return process;
    }

    void run(String letter, String line) {
        send(idle(letter), new Request.Run(line));
    }

    /** It says nothing of its own exec(3), so that is noted here. */
    void become(String letter, Request.Become program) {
        TrackedProcess process = idle(letter);
        process.enter(new Report.Entered("execve", "execve(\"" + program.file() + "\")", CallKind.EXECS));
        send(process, program);
    }

    /** Whether there was something to give up. */
    boolean interrupt(String letter) {
        TrackedProcess process = find(letter);
        boolean busy = process.is(Status.RUNNING) || process.is(Status.ASLEEP);
        if (busy) {
            process.wantStop();
            send(process, new Request.Stop());
        }
        return busy;
    }

    private static void send(TrackedProcess process, Request request) {
        process.connection().ifPresent(connection -> connection.send(request));
    }
}
