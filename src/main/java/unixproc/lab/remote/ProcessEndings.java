package unixproc.lab.remote;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import unixproc.abi.Signal;
import unixproc.abi.WaitStatus;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.remote.process.Fate;
import unixproc.lab.remote.process.Link;
import unixproc.lab.remote.process.OpenCall;
import unixproc.lab.remote.process.TrackedProcess;
import unixproc.lab.wire.CallKind;

/**
 * Finds out what became of a process whose connection has ended: it died, and of what, or it runs another program. The
 * kernel keeps the wait status in the zombie; if somebody has reaped it already, that process tells.
 */
final class ProcessEndings {
    private static final Duration GRACE = Duration.ofMillis(500);

    private final LabState state;

    ProcessEndings(LabState state) {
        this.state = state;
    }

    /** Looks at a process that no longer reports; true when its fate is known and told. */
    boolean settle(TrackedProcess process) {
        if (!(process.fate() instanceof Fate.Known)) {
            state.kernel().statusOfZombie(process.pid()).ifPresent(process::endWith);
        }
        if (process.fate() instanceof Fate.Known known) {
            return causesAreTold(process, known)
                    && isSeenWhatTheProgramWrote(process)
                    && end(process, OptionalInt.of(known.status()));
        }
        if (state.kernel().isGone(process.pid())) {
            if (process.fate() instanceof Fate.Leaving leaving) {
                return end(
                        process,
                        OptionalInt.of(WaitStatus.ofExit(leaving.code()).raw()));
            }
            return nobodyTells(process) && end(process, OptionalInt.empty());
        }
        boolean late = process.link() instanceof Link.Closed closed
                && state.clock().hasPassed(GRACE, closed.sinceNanos())
                && state.kernel().sleeps(process.pid());
        if (!process.is(Status.PROGRAM)
                && process.call().map(call -> call.is(CallKind.EXECS)).orElse(false)
                && (late || state.kernel().runsAnotherProgram(process.pid()))) {
            become(process);
            return true;
        }
        return false;
    }

    /** Whether whoever has reaped it, lab init or its parent, has had the time to say so. */
    private boolean nobodyTells(TrackedProcess process) {
        boolean passed = state.clock().hasPassed(GRACE, process.vanish().sinceNanos());
        boolean toCome = !state.kernel().standsStill(state.init().pid())
                || state.registry()
                        .byLetter(process.view().parent())
                        .filter(parent -> !parent.is(Status.ENDED) && !parent.is(Status.PROGRAM))
                        .filter(parent -> !state.kernel().standsStill(parent.pid()))
                        .isPresent();
        if (toCome) {
            process.waitOnForStatus();
        }
        return passed && !toCome;
    }

    /**
     * A hang-up and a broken pipe are what the end of another process brings about: that one's end is told first, as soon
     * as it is known.
     */
    private boolean causesAreTold(TrackedProcess process, Fate.Known known) {
        if (!isBroughtAbout(known.status())) {
            return true;
        }
        if (known.round().isEmpty()) {
            process.waitForRound(known, state.barrier().begin());
            return false;
        }
        boolean late = state.clock().hasPassed(GRACE, known.sinceNanos());
        return state.barrier().isOver(known.round().getAsLong())
                && state.registry().all().stream()
                        .filter(this::isEnding)
                        .allMatch(other -> late && state.kernel().standsStill(other.pid()));
    }

    /** A program tells of no call that writes; what it wrote before its end comes by before a mark written now. */
    private boolean isSeenWhatTheProgramWrote(TrackedProcess process) {
        boolean isProgram = process.is(Status.PROGRAM)
                || process.call().map(call -> call.is(CallKind.EXECS)).orElse(false);
        if (!isProgram) {
            return true;
        }
        if (process.lastMark().isEmpty()) {
            process.waitForMark(state.screen().sendMark(state.init()::mark));
        }
        return state.screen().hasSeen(process.lastMark().getAsLong());
    }

    private static boolean isBroughtAbout(int status) {
        int signal = new WaitStatus(status).signal().number();
        return signal == Signal.SIGHUP || signal == Signal.SIGPIPE;
    }

    private boolean isEnding(TrackedProcess process) {
        boolean reports = !process.isClosed() || process.is(Status.ENDED);
        boolean isKnown = process.fate() instanceof Fate.Known;
        boolean runsOn =
                process.is(Status.PROGRAM) && !isKnown && state.kernel().hasProgram(process.pid());
        boolean isBroughtAbout = process.fate() instanceof Fate.Known known && isBroughtAbout(known.status());
        return !reports && !runsOn && !isBroughtAbout;
    }

    private boolean end(TrackedProcess process, OptionalInt status) {
        tellLastCall(process);
        if (process.lastMark().isPresent()) {
            process.becomeProgram();
            state.tellScreen(false);
        }
        state.registry().end(process);
        state.tell(new LabEvent.Ended(process.view(), status));
        return true;
    }

    /** The call it never returned from: another program that was over soon, or a signal to itself. */
    private void tellLastCall(TrackedProcess process) {
        if (process.is(Status.PROGRAM)) {
            return;
        }
        process.call()
                .filter(call -> !call.announced())
                .ifPresent(call -> state.tell(
                        call.is(CallKind.EXECS)
                                ? new LabEvent.Became(process.view(), call.text(), List.of())
                                : new LabEvent.Unfinished(process.view(), call.name(), call.text())));
    }

    private void become(TrackedProcess process) {
        List<String> command = state.kernel().command(process.pid());
        String text = process.call().map(OpenCall::text).orElse("");
        process.becomeProgram();
        state.tell(new LabEvent.Became(process.view(), text, command));
    }
}
