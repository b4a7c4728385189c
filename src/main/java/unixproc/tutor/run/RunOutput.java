package unixproc.tutor.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import unixproc.abi.WaitStatus;
import unixproc.console.Console;
import unixproc.lab.LabEvent;
import unixproc.lab.wire.trace.TracerReport;
import unixproc.text.Messages;
import unixproc.text.UserError;
import unixproc.trace.run.TracedLab;
import unixproc.tutor.session.EventLoop;
import unixproc.tutor.session.Notation;
import unixproc.tutor.show.Transcript;

/** A run without a prompt: events one a line as they come, and the program's own exit status. */
public final class RunOutput {
    private static final Duration MOMENT = Duration.ofMillis(100);
    private static final int KILLED = 128;

    private final TracedLab lab;
    private final Messages messages;
    private final List<LabEvent.Listener> listeners;

    /** {@code quietly} shows nothing but what the program itself prints. */
    public RunOutput(Console console, TracedLab lab, boolean quietly) {
        this.lab = lab;
        this.messages = Messages.of("run", console.language());
        Messages words = Messages.of("tutor", console.language());
        Notation notation = new Notation(lab, words);
        this.listeners = quietly
                ? List.of()
                : List.of(
                        new RunHeading(console, notation, lab),
                        new Transcript(notation, words, new EventLoop(console, lab, Duration.ZERO), console::print));
    }

    /** Follows it to its end; gives the exit status. */
    public int run() {
        while (!lab.isOver()) {
            Optional<LabEvent> event = lab.next(MOMENT);
            event.ifPresent(one -> listeners.forEach(one::deliverTo));
        }
        lab.failure().ifPresent(failure -> {
            throw new UserError(failure(failure, messages));
        });
        return status(lab.status());
    }

    static String failure(TracerReport.Failed failure, Messages messages) {
        return messages.text("failed." + failure.what(), failure.errno());
    }

    /** As a shell gives it: 128 and the signal's number for one that was killed. */
    static int status(OptionalInt raw) {
        WaitStatus status = new WaitStatus(raw.orElse(0));
        return status.isExited() ? status.exitCode() : KILLED + status.signal().number();
    }
}
