package unixproc.lab.remote;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import unixproc.kernel.ProcFs;
import unixproc.kernel.SameFile;
import unixproc.lab.Lab;
import unixproc.lab.LabEvent;
import unixproc.lab.LabGone;
import unixproc.lab.LabProcess;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.wire.Report;
import unixproc.lab.wire.Request;

/** The lab in its own JVM, over sockets. All its state belongs to the thread that calls {@link #next}. */
final class RemoteLab implements Lab {
    private static final long LOOK_EVERY = 1_000_000L;
    private static final long LOOK_AT_PROGRAMS_EVERY = 20_000_000L;
    private static final long QUIET = 3_000_000L;
    private static final long ANSWER_WITHIN = 1_000_000_000L;

    private final LinkedBlockingQueue<Arrival> inbox;
    private final LabLauncher.Running running;
    private final Deque<LabEvent> events = new ArrayDeque<>();
    private final ProcessRegistry registry = new ProcessRegistry();
    private final PendingConnections pending = new PendingConnections();
    private final KernelWatch kernel = new KernelWatch(new ProcFs());
    private final TerminalScreen terminalScreen = new TerminalScreen(this::tell);
    private final ReaderBarrier barrier;
    private final InitConnection init;
    private final EventOrdering ordering;
    private final ReportRouter router;
    private final BlockedCallWatcher watch;
    private long lastArrival = System.nanoTime();
    /** Somebody waits for {@link #next} to come back, event or not. */
    private boolean called;

    private long lastLook;
    private boolean closed;

    RemoteLab(LinkedBlockingQueue<Arrival> inbox, LabLauncher.Running running, Duration timeToStart) {
        this.inbox = inbox;
        this.running = running;
        this.init = new InitConnection(timeToStart);
        this.barrier = new ReaderBarrier(running::turn);
        ProcessEndings endings = new ProcessEndings(registry, kernel, barrier, this::tell);
        this.ordering = new EventOrdering(registry, pending, endings, terminalScreen, this::tell);
        this.router = new ReportRouter(registry, pending, ordering, endings, init, this::tell);
        this.watch = new BlockedCallWatcher(registry, kernel, endings, init, barrier, this::allIsHeard, this::tell);
    }

    @Override
    public boolean isReady() {
        return init.isReady();
    }

    @Override
    public Optional<LabEvent> next(Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        called = false;
        while (events.isEmpty()) {
            long now = System.nanoTime();
            long wait = Math.min(deadline - now, nextLook());
            take(poll(Math.max(wait, 0)));
            for (Arrival more = inbox.poll(); more != null; more = inbox.poll()) {
                take(more);
            }
            look();
            ordering.tellScreen(System.nanoTime());
            if (events.isEmpty() && (called || System.nanoTime() >= deadline)) {
                return Optional.empty();
            }
        }
        return Optional.of(events.poll());
    }

    private void tell(LabEvent event) {
        events.add(event);
        barrier.somethingIsNew();
    }

    private Arrival poll(long nanos) {
        try {
            return inbox.poll(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Arrival.Poked();
        }
    }

    private void take(Arrival arrival) {
        if (arrival == null) {
            return;
        }
        if (arrival instanceof Arrival.Poked) {
            called = true;
            return;
        }
        if (arrival instanceof Arrival.Turned turned) {
            called = true;
            barrier.over(turned.number());
            ordering.pump(System.nanoTime());
            return;
        }
        barrier.somethingIsNew();
        lastArrival = System.nanoTime();
        if (arrival instanceof Arrival.Opened opened) {
            pending.open(opened.connection());
        } else if (arrival instanceof Arrival.Said said) {
            router.hear(said.connection(), said.report());
        } else if (arrival instanceof Arrival.Closed ended) {
            if (init.isThis(ended.connection())) {
                throw new LabGone("lab init has ended", running.lastWords());
            }
            router.close(ended.connection());
        } else if (arrival instanceof Arrival.Screen text) {
            terminalScreen.show(text.bytes());
        } else if (arrival instanceof Arrival.Died died) {
            throw new LabGone(died.reason(), running.lastWords());
        }
        ordering.pump(lastArrival);
    }

    /** How long nothing can change that no message would tell of. */
    private long nextLook() {
        if (!isCalm() || System.nanoTime() - lastArrival < 2 * QUIET) {
            return LOOK_EVERY;
        }
        boolean programs = registry.all().stream().anyMatch(process -> process.status() == Status.PROGRAM);
        return programs ? LOOK_AT_PROGRAMS_EVERY : Long.MAX_VALUE;
    }

    private boolean isCalm() {
        // With nobody left to listen, a new first process is about to be asked for.
        if (!init.isReady() || !registry.anybodyListens() || !pending.isQuiet() || !terminalScreen.isClean()) {
            return false;
        }
        for (TrackedProcess process : registry.all()) {
            boolean undecided = process.status() == Status.RUNNING
                    || process.stopWanted()
                    || !process.said().isEmpty()
                    || (process.isClosed() && process.status() != Status.ENDED && process.status() != Status.PROGRAM);
            if (undecided) {
                return false;
            }
        }
        return true;
    }

    private void look() {
        long now = System.nanoTime();
        if (now - lastLook < LOOK_EVERY) {
            return;
        }
        Optional<String> overdue = init.overdue(now);
        if (overdue.isPresent()) {
            throw new LabGone(overdue.get(), running.lastWords());
        }
        lastLook = now;
        ordering.pump(now);
        watch.look(now);
        if (init.isReady() && !registry.anybodyListens()) {
            init.askForFirst(new Request.Spawn());
        }
        if (othersAreCalm()) {
            terminalScreen.read(now, number -> init.tell(new Request.Mark(TtyLines.mark(number))));
        }
    }

    private boolean allIsHeard() {
        return inbox.isEmpty() && barrier.allIsHeard();
    }

    private boolean othersAreCalm() {
        return registry.all().stream().noneMatch(process -> process.status() == Status.RUNNING);
    }

    @Override
    public void poke() {
        inbox.add(new Arrival.Poked());
    }

    @Override
    public void run(LabProcess target, String line) {
        TrackedProcess process = registry.byLetter(target.letter()).orElseThrow();
        if (process.status() != Status.IDLE) {
            throw new IllegalStateException(process.letter() + " is not waiting for a line");
        }
        process.become(Status.RUNNING);
        barrier.somethingIsNew();
        lastArrival = System.nanoTime();
        process.connection().ifPresent(connection -> connection.send(new Request.Run(line)));
    }

    @Override
    public void interrupt(LabProcess target) {
        registry.byLetter(target.letter()).ifPresent(process -> {
            if (process.status() == Status.RUNNING || process.status() == Status.ASLEEP) {
                barrier.somethingIsNew();
                process.wantStop();
                process.connection().ifPresent(connection -> connection.send(new Request.Stop()));
            }
        });
    }

    @Override
    public boolean isSettled() {
        if (!events.isEmpty() || !isCalm() || System.nanoTime() - lastArrival < QUIET) {
            return false;
        }
        return registry.all().stream()
                        .filter(process -> process.status() != Status.ENDED && process.status() != Status.RUNNING)
                        .allMatch(process -> kernel.sleeps(process.pid()))
                && allIsHeard();
    }

    @Override
    public List<LabProcess> processes() {
        return registry.all().stream().map(TrackedProcess::view).toList();
    }

    @Override
    public void afresh() {
        registry.all().forEach(process -> process.connection().ifPresent(Connection::close));
        registry.clear();
        pending.clear();
        events.clear();
        barrier.somethingIsNew();
        init.askForFirst(new Request.Afresh());
    }

    @Override
    public SameFile.Answer sameFile(long pid, int fd, long otherPid, int otherFd) {
        init.compare(new Request.Compare(pid, fd, otherPid, otherFd));
        long deadline = System.nanoTime() + ANSWER_WITHIN;
        while (init.compared().isEmpty() && System.nanoTime() < deadline) {
            take(poll(LOOK_EVERY));
        }
        int order = init.compared().map(Report.Compared::order).orElse(-1);
        return order < 0 ? SameFile.Answer.UNKNOWN : order == 0 ? SameFile.Answer.SAME : SameFile.Answer.DIFFERENT;
    }

    @Override
    public void type(byte[] keys) {
        barrier.somethingIsNew();
        lastArrival = System.nanoTime();
        terminalScreen.mayHaveChanged();
        running.type(keys);
    }

    @Override
    public long init() {
        return init.pid();
    }

    @Override
    public Account account() {
        return registry.account();
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        registry.clear();
        running.close(init.isOpen());
    }
}
