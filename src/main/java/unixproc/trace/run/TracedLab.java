package unixproc.trace.run;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import unixproc.kernel.SameFile;
import unixproc.lab.Lab;
import unixproc.lab.LabEvent;
import unixproc.lab.LabGone;
import unixproc.lab.LabProcess;
import unixproc.lab.LabTty;
import unixproc.lab.Letters;
import unixproc.lab.remote.jvm.LabJvmCommand;
import unixproc.lab.wire.CallKind;
import unixproc.lab.wire.Report;
import unixproc.lab.wire.trace.TracerReport;
import unixproc.lab.wire.trace.TracerRequest;
import unixproc.trace.account.AccountFinding;
import unixproc.trace.account.Observations;
import unixproc.trace.event.TraceEvents;
import unixproc.trace.event.TracedProcess;

/** A program and all it makes, as a lab: its events come out of {@link #next}, its processes can be looked at. */
public final class TracedLab implements Lab {
    /** When nothing has come for so long, nothing that belongs together is under way, in nanoseconds. */
    private static final long QUIET = 15_000_000L;

    private final RunRequest request;
    private final TracerInbox inbox = new TracerInbox();
    private final Deque<LabEvent> events = new ArrayDeque<>();
    private final ProgramScreen screen = new ProgramScreen(events::add);
    /** Came while a line on the terminal was waited for. */
    private final Deque<TracerReport> later = new ArrayDeque<>();

    private final Observations observations = new Observations();
    private final TraceEvents trace;
    private final TracerProcess tracer;
    private final Steps steps;
    private final Handshake handshake;
    private final TimeLimit limit;
    private Optional<TracerReport.Failed> failure = Optional.empty();
    private OptionalInt mostProcesses = OptionalInt.empty();
    private boolean started;
    private boolean over;
    /** Whether the terminal has been read to its end. */
    private boolean shown;

    /** Starts the program in a lab of its own. */
    public static TracedLab start(LabJvmCommand command, Optional<LabTty> tty, RunRequest request) {
        Letters letters = new Letters();
        return new TracedLab(
                request, letters::next, inbox -> TracerProcess.start(command, tty, request.hasOwnInput(), inbox));
    }

    /** Follows a process of another lab that is to become the program. */
    public static TracedLab attach(LabJvmCommand command, RunRequest request, GuestProcess guest) {
        TracedLab lab =
                new TracedLab(request, guest::takeLetter, inbox -> TracerProcess.startTracerAlone(command, inbox));
        lab.handshake.follow(guest);
        return lab;
    }

    private TracedLab(RunRequest request, Supplier<String> letters, Function<TracerInbox, TracerProcess> starter) {
        this.request = request;
        this.limit = new TimeLimit(request.limit());
        this.trace = new TraceEvents(
                request.words(), letters, request.calls(), request.order().holds(), observations, this::tell);
        this.tracer = starter.apply(inbox);
        this.steps = new Steps(trace, tracer::tellTracer);
        this.handshake = new Handshake(request, tracer);
    }

    @Override
    public boolean isReady() {
        return started;
    }

    /** Whether nobody is left. */
    public boolean isOver() {
        return isAllTold() && events.isEmpty();
    }

    /** Why the program could not be followed. */
    public Optional<TracerReport.Failed> failure() {
        return failure;
    }

    @Override
    public Optional<LabEvent> next(Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        boolean woken = false;
        while (events.isEmpty() && !isAllTold() && !woken) {
            long wait = Math.min(deadline - System.nanoTime(), QUIET);
            Optional<TracerMessage> message = inbox.poll(wait);
            message.ifPresent(this::take);
            if (message.isEmpty() && later.isEmpty()) {
                screen.showAll(over);
            }
            catchUp();
            endIfLate();
            woken = message.filter(TracerMessage.Poked.class::isInstance).isPresent() || System.nanoTime() >= deadline;
        }
        if (events.isEmpty() && !woken) {
            inbox.poll(deadline - System.nanoTime());
        }
        return Optional.ofNullable(events.poll());
    }

    private boolean isAllTold() {
        return over && later.isEmpty() && shown;
    }

    private void catchUp() {
        while (!later.isEmpty() && !screen.isAwaited()) {
            trace.take(later.peek());
            steps.note(later.poll());
        }
        if (over && later.isEmpty() && !screen.isAwaited() && handshake.isShown()) {
            screen.showAll(true);
            shown = true;
        }
    }

    private void tell(LabEvent event) {
        events.add(event);
        if (event instanceof LabEvent.Called called) {
            note(called.report());
        } else if (event instanceof LabEvent.Resumed resumed) {
            note(resumed.report());
        }
    }

    private void note(Report.Returned report) {
        if (request.terminal()
                && report.kind() == CallKind.WRITES
                && report.outcome().number() > 0) {
            screen.wrote(report.outcome().number());
        }
    }

    private void take(TracerMessage message) {
        if (message instanceof TracerMessage.Said said) {
            take(said.report());
        } else if (message instanceof TracerMessage.Screen part) {
            screen.add(part.bytes());
        } else if (message instanceof TracerMessage.Gone gone && !over) {
            if (failure.isEmpty()) {
                throw new LabGone("the tracer has ended with status " + gone.status(), gone.lastWords());
            }
            over = true;
        }
    }

    private void take(TracerReport report) {
        if (handshake.take(report)) {
            return;
        }
        if (report instanceof TracerReport.Failed failed) {
            failure = Optional.of(failed);
            over = true;
        } else if (report instanceof TracerReport.TooMany tooMany) {
            mostProcesses = OptionalInt.of(tooMany.most());
        } else if (report instanceof TracerReport.Over) {
            over = true;
        } else {
            if (report instanceof TracerReport.Born && !started) {
                started = true;
                handshake.start();
            }
            later.add(report);
        }
    }

    /** How many processes may live at a time, if it was ended because there were more. */
    public OptionalInt mostProcesses() {
        return mostProcesses;
    }

    /** Whether it was ended because it had run for as long as it may. */
    public boolean isTimeUp() {
        return limit.isUp();
    }

    /** Ends the program and all it has made. */
    public void end() {
        tracer.tellTracer(new TracerRequest.End());
    }

    private void endIfLate() {
        boolean stepping = request.order().equals(ProcessOrder.STEPPING) && !steps.areReleased();
        if (limit.isJustUp(started && !stepping)) {
            end();
        }
    }

    /** What there is to say about the run when it is over. */
    public List<AccountFinding> accountFindings() {
        return observations.findings(trace.processes());
    }

    /** What keeps everybody, when nobody can ever wake anybody again; empty while somebody may. */
    public List<AccountFinding> standstill() {
        return new StandstillWatch(trace).look();
    }

    /** A line has appeared on the terminal of the lab in which the program is a guest. */
    public void appeared(String line) {
        inbox.add(new TracerMessage.Screen((line + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void poke() {
        inbox.add(new TracerMessage.Poked());
    }

    /** Who is held before which event, and lets them go one by one. */
    public Steps steps() {
        return steps;
    }

    @Override
    public void run(LabProcess process, String line) {
        throw new UnsupportedOperationException("a program runs no lines");
    }

    /** Ctrl-C on the program's terminal. */
    @Override
    public void interrupt(LabProcess process) {
        type(new byte[] {3});
    }

    @Override
    public boolean isSettled() {
        return steps.areSettled() || isOver();
    }

    /** All there ever were, with what is known of them beyond what a lab tells. */
    public List<TracedProcess> traced() {
        return trace.processes();
    }

    @Override
    public List<LabProcess> processes() {
        return trace.processes().stream().map(TracedProcess::view).toList();
    }

    @Override
    public void afresh() {
        throw new UnsupportedOperationException("a program is started once");
    }

    @Override
    public void type(byte[] keys) {
        tracer.type(keys);
    }

    @Override
    public long init() {
        return handshake.init();
    }

    /** A learner's own program may do what it may do in a shell: nothing is left that the kernel would have to hold. */
    @Override
    public int landlock() {
        return Integer.MAX_VALUE;
    }

    @Override
    public SameFile.Answer sameFile(long pid, int fd, long otherPid, int otherFd) {
        return SameFile.Answer.UNKNOWN;
    }

    @Override
    public Account account() {
        List<LabProcess> all = processes();
        return new Account(
                all.size(), (int) all.stream().filter(one -> !one.isAlive()).count());
    }

    /** The wait status of the program itself. */
    public OptionalInt status() {
        return trace.processes().isEmpty()
                ? OptionalInt.empty()
                : trace.processes().get(0).endStatus();
    }

    @Override
    public void close() {
        tracer.close();
    }
}
