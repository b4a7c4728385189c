package unixproc.tutor.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import unixproc.abi.Signal;
import unixproc.abi.WaitStatus;
import unixproc.console.Console;
import unixproc.lab.LabEvent;
import unixproc.lab.wire.trace.TracerReport;
import unixproc.text.Messages;
import unixproc.text.UserError;
import unixproc.trace.account.AccountFinding;
import unixproc.trace.run.TracedLab;
import unixproc.tutor.session.EventLoop;
import unixproc.tutor.session.Notation;
import unixproc.tutor.show.Transcript;

/** A run without a prompt: events one a line as they come, and the program's own exit status. */
public final class RunOutput {
    private static final Duration MOMENT = Duration.ofMillis(100);
    private static final int KILLED = 128;
    /** How long nothing has happened when it is time to ask whether anything can, in nanoseconds. */
    private static final long STILL = 1_000_000_000L;

    private final Console console;
    private final TracedLab lab;
    private final boolean quietly;
    private final Messages messages;
    private final RunJson json = new RunJson();
    private final List<LabEvent.Listener> listeners = new ArrayList<>();
    private final List<AccountFinding> findings = new ArrayList<>();

    /**
     * A run whose events are shown, and written down.
     *
     * @param quietly shows nothing but what the program itself prints
     */
    public RunOutput(Console console, TracedLab lab, boolean quietly) {
        this.console = console;
        this.lab = lab;
        this.quietly = quietly;
        this.messages = Messages.of("run", console.language());
        listeners.add(json.listener());
        if (!quietly) {
            Messages words = Messages.of("tutor", console.language());
            Notation notation = new Notation(lab, words);
            listeners.add(new RunHeading(console, notation, lab));
            listeners.add(new Transcript(notation, words, new EventLoop(console, lab, Duration.ZERO), console::print));
        }
    }

    /** Follows it to its end, or to where it cannot be followed; gives the exit status. */
    public int run() {
        return run(() -> {});
    }

    /** The same; {@code meanwhile} is done between events. */
    int run(Runnable meanwhile) {
        long movedAt = System.nanoTime();
        List<AccountFinding> standstill = List.of();
        while (!lab.isOver() && standstill.isEmpty()) {
            Optional<LabEvent> event = lab.next(MOMENT);
            event.ifPresent(one -> listeners.forEach(one::deliverTo));
            meanwhile.run();
            long now = System.nanoTime();
            movedAt = event.isPresent() ? now : movedAt;
            standstill = now - movedAt > STILL ? lab.standstill() : List.of();
        }
        findings.addAll(standstill);
        findings.addAll(lab.accountFindings());
        if (lab.failure().isEmpty() && !quietly) {
            new AccountText(messages).lines(lab.traced(), findings).forEach(console::print);
        } else if (!standstill.isEmpty()) {
            throw new UserError(messages.text("run.standstill"));
        }
        return standstill.isEmpty() ? status(lab.status()) : KILLED + Signal.SIGKILL;
    }

    /** Which limit the program has met, in one line. */
    public static Optional<String> limitMet(TracedLab lab, Duration time, Messages messages) {
        if (lab.isTimeUp()) {
            return Optional.of(messages.text("limit.time", time.toSeconds()));
        }
        return lab.mostProcesses().isPresent()
                ? Optional.of(
                        messages.text("limit.processes", lab.mostProcesses().getAsInt()))
                : Optional.empty();
    }

    /** All of it, for other programs. */
    public String json() {
        return json.text(lab, findings, new AccountText(messages));
    }

    /** Why a program could not be followed, in one line. */
    public static String failure(TracerReport.Failed failure, Messages messages) {
        return messages.text("failed." + failure.what(), failure.errno());
    }

    /** As a shell gives it: 128 and the signal's number for one that was killed. */
    static int status(OptionalInt raw) {
        WaitStatus status = new WaitStatus(raw.orElse(0));
        return status.isExited() ? status.exitCode() : KILLED + status.signal().number();
    }
}
