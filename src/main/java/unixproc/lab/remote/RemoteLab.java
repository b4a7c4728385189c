package unixproc.lab.remote;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import unixproc.kernel.SameFile;
import unixproc.lab.Lab;
import unixproc.lab.LabEvent;
import unixproc.lab.LabGone;
import unixproc.lab.LabProcess;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.remote.process.Connection;
import unixproc.lab.remote.process.NanoClock;
import unixproc.lab.remote.process.PendingConnections;
import unixproc.lab.remote.process.ProcessRegistry;
import unixproc.lab.remote.process.TrackedProcess;
import unixproc.lab.wire.Report;
import unixproc.lab.wire.Request;

/** The lab in its own JVM, over sockets. All its state belongs to the thread that calls {@link #next}. */
public final class RemoteLab implements Lab {
    private static final Duration TIME_TO_COMPARE = Duration.ofSeconds(1);

    private final LinkedBlockingQueue<Arrival> inbox;
    private final LabRuntime runtime;
    private final Deque<LabEvent> events = new ArrayDeque<>();
    private final NanoClock clock;
    private final LabState state;
    private final EventOrdering ordering;
    private final ReportRouter router;
    private final BlockedCallWatcher watcher;
    private final KernelPolling polling;
    private final ProcessOrders orders;
    /** Somebody waits for {@link #next} to come back, event or not. */
    private boolean poked;

    private boolean closed;

    /**
     * A lab that is starting.
     *
     * @param timeToStart how long a first process may take to come
     */
    public RemoteLab(
            LinkedBlockingQueue<Arrival> inbox,
            LabRuntime runtime,
            KernelWatch kernel,
            NanoClock clock,
            Duration timeToStart) {
        this.inbox = inbox;
        this.runtime = runtime;
        this.clock = clock;
        InitConnection init = new InitConnection(clock, runtime::processorTicks, timeToStart);
        this.state = new LabState(
                clock,
                kernel,
                new ReaderBarrier(runtime::turn),
                init,
                new ProcessRegistry(clock),
                new PendingConnections(),
                new TerminalScreen(clock, () -> kernel.standsStill(init.pid()), this::tell),
                this::tell);
        this.polling = new KernelPolling(state, clock);
        this.orders = new ProcessOrders(state);
        ProcessEndings endings = new ProcessEndings(state);
        this.ordering = new EventOrdering(state, endings);
        this.router = new ReportRouter(state, endings);
        this.watcher = new BlockedCallWatcher(state, endings, this::allIsHeard);
    }

    @Override
    public boolean isReady() {
        return state.init().isReady();
    }

    @Override
    public Optional<LabEvent> next(Duration atMost) {
        long deadline = clock.nanos() + atMost.toNanos();
        poked = false;
        while (events.isEmpty()) {
            long wait = Math.min(deadline - clock.nanos(), polling.nanosToNextLook());
            take(poll(Math.max(wait, 0)));
            for (Optional<Arrival> more = poll(0); more.isPresent(); more = poll(0)) {
                take(more);
            }
            look();
            ordering.tellScreen();
            if (events.isEmpty() && (poked || clock.nanos() >= deadline)) {
                return Optional.empty();
            }
        }
        return Optional.of(events.poll());
    }

    private void tell(LabEvent event) {
        events.add(event);
        state.barrier().somethingIsNew();
    }

    private Optional<Arrival> poll(long nanos) {
        try {
            return Optional.ofNullable(inbox.poll(nanos, TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new Arrival.Poked());
        }
    }

    private void take(Optional<Arrival> arrived) {
        if (arrived.isEmpty()) {
            return;
        }
        Arrival arrival = arrived.get();
        if (arrival instanceof Arrival.Poked) {
            poked = true;
        } else if (arrival instanceof Arrival.Turned turned) {
            poked = true;
            state.barrier().over(turned.number());
            ordering.pump();
        } else {
            somethingIsNew();
            takeNews(arrival);
            ordering.pump();
        }
    }

    private void somethingIsNew() {
        state.barrier().somethingIsNew();
        polling.somethingArrived();
    }

    private void takeNews(Arrival arrival) {
        if (arrival instanceof Arrival.Opened opened) {
            state.pending().open(opened.connection());
        } else if (arrival instanceof Arrival.Reported reported) {
            router.route(reported.connection(), reported.report());
        } else if (arrival instanceof Arrival.Closed ended) {
            if (state.init().isThis(ended.connection())) {
                throw new LabGone("lab init has ended", runtime.lastWords());
            }
            router.close(ended.connection());
        } else if (arrival instanceof Arrival.Screen text) {
            state.screen().show(text.bytes());
            runtime.seen(text.bytes().length);
        } else if (arrival instanceof Arrival.Died died) {
            throw new LabGone(died.reason(), runtime.lastWords());
        }
    }

    private void look() {
        if (!polling.isDue()) {
            return;
        }
        state.init().overdue().ifPresent(what -> {
            throw new LabGone(what, runtime.lastWords());
        });
        if (state.init().isLateForTheFirstTime()) {
            tell(new LabEvent.Slow());
        }
        polling.looked();
        ordering.pump();
        watcher.look();
        if (state.init().isReady() && !state.registry().anybodyListens()) {
            state.init().askForFirst(new Request.Spawn());
        }
        if (!state.registry().isAny(Status.RUNNING)) {
            state.screen().read(state.init()::mark);
        }
    }

    private boolean allIsHeard() {
        return inbox.isEmpty() && state.barrier().allIsHeard();
    }

    @Override
    public void poke() {
        inbox.add(new Arrival.Poked());
    }

    @Override
    public void run(LabProcess target, String line) {
        somethingIsNew();
        orders.run(target.letter(), line);
    }

    @Override
    public void become(LabProcess target, Request.Become program) {
        somethingIsNew();
        orders.become(target.letter(), program);
    }

    @Override
    public String takeLetter() {
        return state.registry().takeLetter();
    }

    @Override
    public void interrupt(LabProcess target) {
        if (find(target.letter()).isPresent() && orders.interrupt(target.letter())) {
            state.barrier().somethingIsNew();
        }
    }

    @Override
    public boolean isSettled() {
        if (!events.isEmpty() || !polling.isCalm() || !polling.isQuiet()) {
            return false;
        }
        return state.registry().all().stream()
                        .filter(process -> !process.is(Status.ENDED) && !process.is(Status.RUNNING))
                        .allMatch(process -> state.kernel().sleeps(process.pid()))
                && allIsHeard()
                && noStopIsUntold();
    }

    private boolean noStopIsUntold() {
        watcher.lookForStops();
        return events.isEmpty();
    }

    @Override
    public List<LabProcess> processes() {
        return state.registry().all().stream().map(TrackedProcess::view).toList();
    }

    @Override
    public void afresh() {
        state.registry().all().forEach(process -> process.connection().ifPresent(Connection::close));
        state.registry().clear();
        state.pending().clear();
        events.clear();
        state.barrier().somethingIsNew();
        state.init().askForFirst(new Request.Afresh());
    }

    @Override
    public SameFile.Answer sameFile(long pid, int fd, long otherPid, int otherFd) {
        state.init().compare(new Request.Compare(pid, fd, otherPid, otherFd));
        long since = clock.nanos();
        while (state.init().compared().isEmpty() && !clock.hasPassed(TIME_TO_COMPARE, since)) {
            take(poll(KernelPolling.INTERVAL.toNanos()));
        }
        int order = state.init().compared().map(Report.Compared::order).orElse(-1);
        return order < 0 ? SameFile.Answer.UNKNOWN : order == 0 ? SameFile.Answer.SAME : SameFile.Answer.DIFFERENT;
    }

    @Override
    public void type(byte[] keys) {
        somethingIsNew();
        state.screen().mayHaveChanged();
        state.screen().showAgain();
        runtime.type(keys);
    }

    @Override
    public long init() {
        return state.init().pid();
    }

    @Override
    public int landlock() {
        return state.init().landlock();
    }

    @Override
    public Account account() {
        return state.registry().account();
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        Set<Long> known = state.registry().alivePids();
        if (state.init().isOpen()) {
            known.add(state.init().pid());
        }
        state.registry().clear();
        runtime.close(state.init().isOpen(), known);
    }
}
