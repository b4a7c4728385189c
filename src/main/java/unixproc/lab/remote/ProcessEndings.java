package unixproc.lab.remote;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import unixproc.kernel.WaitStatus;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.wire.CallKind;

/**
 * Finds out what became of a process whose connection has ended: it died, and of what, or it runs another program. The
 * kernel keeps the wait status in the zombie; if somebody has reaped it already, that process tells.
 */
final class ProcessEndings {
    private static final long GRACE = 500_000_000L;
    private static final int EXIT_CODE_SHIFT = 8;
    private static final int SIGHUP = 1;
    private static final int SIGPIPE = 13;

    private final ProcessRegistry registry;
    private final KernelWatch kernel;
    private final ReaderBarrier barrier;
    private final Consumer<LabEvent> events;

    ProcessEndings(ProcessRegistry registry, KernelWatch kernel, ReaderBarrier barrier, Consumer<LabEvent> events) {
        this.registry = registry;
        this.kernel = kernel;
        this.barrier = barrier;
        this.events = events;
    }

    /** Looks at a process that no longer speaks; true when its fate is known and told. */
    boolean settle(TrackedProcess process, long now) {
        OptionalInt status = process.endStatus();
        if (status.isEmpty()) {
            status = kernel.statusOfZombie(process.pid());
        }
        if (status.isPresent()) {
            process.endWith(status.getAsInt());
            return causesAreTold(process, now) && end(process, status);
        }
        boolean isGone = kernel.isGone(process.pid());
        if (isGone) {
            process.missFrom(now);
        }
        boolean late = now - process.since() > GRACE;
        if (isGone) {
            if (process.leavingCode().isPresent()) {
                return end(process, OptionalInt.of((process.leavingCode().getAsInt() & 0xff) << EXIT_CODE_SHIFT));
            }
            return late && end(process, OptionalInt.empty());
        }
        if (process.status() != Status.PROGRAM
                && process.callKind() == CallKind.EXECS
                && (late || kernel.runsAnotherProgram(process.pid()))) {
            become(process);
            return true;
        }
        return false;
    }

    /**
     * A hang-up and a broken pipe are what the end of another process brings about: that one's end is told first, as soon
     * as it is known.
     */
    private boolean causesAreTold(TrackedProcess process, long now) {
        if (!isBroughtAbout(process)) {
            return true;
        }
        if (process.lastRound().isEmpty()) {
            process.waitForRound(barrier.begin(), now);
        }
        boolean late = now - process.since() > GRACE;
        return late
                || (barrier.isOver(process.lastRound().getAsLong())
                        && registry.all().stream().noneMatch(this::isEnding));
    }

    private static boolean isBroughtAbout(TrackedProcess process) {
        int signal = new WaitStatus(process.endStatus().orElse(0)).signal().number();
        return signal == SIGHUP || signal == SIGPIPE;
    }

    private boolean isEnding(TrackedProcess process) {
        boolean speaks = !process.isClosed() || process.status() == Status.ENDED;
        boolean runsOn =
                process.status() == Status.PROGRAM && process.endStatus().isEmpty() && kernel.hasProgram(process.pid());
        return !speaks && !runsOn && !isBroughtAbout(process);
    }

    private boolean end(TrackedProcess process, OptionalInt status) {
        tellLastCall(process);
        registry.end(process);
        events.accept(new LabEvent.Ended(process.view(), status));
        return true;
    }

    /** The call it never came back from: another program that was over soon, or a signal to itself. */
    private void tellLastCall(TrackedProcess process) {
        if (!process.inCall() || process.wasAnnounced() || process.status() == Status.PROGRAM) {
            return;
        }
        events.accept(
                process.callKind() == CallKind.EXECS
                        ? new LabEvent.Became(process.view(), process.callText(), List.of())
                        : new LabEvent.Unfinished(process.view(), process.callName(), process.callText()));
    }

    private void become(TrackedProcess process) {
        List<String> command = kernel.command(process.pid());
        process.become(Status.PROGRAM);
        events.accept(new LabEvent.Became(process.view(), process.callText(), command));
    }

    /** Whether a wait status says that the process has ended, and was not only stopped or continued. */
    static boolean isEnd(int status) {
        return (status & 0xff) != 0x7f && status != 0xffff;
    }
}
