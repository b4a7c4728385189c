package unixproc.lab;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import unixproc.kernel.ProcFs;
import unixproc.kernel.SameFile;
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
    private final Roster roster = new Roster();
    private final Nursery nursery = new Nursery();
    private final KernelWatch kernel = new KernelWatch(new ProcFs());
    private final Screen screen = new Screen(this::tell);
    private final Rounds rounds;
    private final InitLine init;
    private final Chronicle chronicle;
    private final Hearing hearing;
    private final SleepWatch watch;
    private long lastArrival = System.nanoTime();
    /** Somebody waits for {@link #next} to come back, event or not. */
    private boolean called;

    private long lastLook;
    private boolean closed;

    RemoteLab(LinkedBlockingQueue<Arrival> inbox, LabLauncher.Running running, Duration timeToStart) {
        this.inbox = inbox;
        this.running = running;
        this.init = new InitLine(timeToStart);
        this.rounds = new Rounds(running::turn);
        Endings endings = new Endings(roster, kernel, rounds, this::tell);
        this.chronicle = new Chronicle(roster, nursery, endings, screen, this::tell);
        this.hearing = new Hearing(roster, nursery, chronicle, endings, init, this::tell);
        this.watch = new SleepWatch(roster, kernel, endings, init, rounds, this::allIsHeard, this::tell);
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
            chronicle.tellScreen(System.nanoTime());
            if (events.isEmpty() && (called || System.nanoTime() >= deadline)) {
                return Optional.empty();
            }
        }
        return Optional.of(events.poll());
    }

    private void tell(LabEvent event) {
        events.add(event);
        rounds.somethingIsNew();
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
            rounds.over(turned.number());
            chronicle.pump(System.nanoTime());
            return;
        }
        rounds.somethingIsNew();
        lastArrival = System.nanoTime();
        if (arrival instanceof Arrival.Opened opened) {
            nursery.open(opened.connection());
        } else if (arrival instanceof Arrival.Said said) {
            hearing.hear(said.connection(), said.report());
        } else if (arrival instanceof Arrival.Closed ended) {
            if (init.isThis(ended.connection())) {
                throw new LabGone("lab init has ended", running.lastWords());
            }
            hearing.close(ended.connection());
        } else if (arrival instanceof Arrival.Screen text) {
            screen.show(text.bytes());
        } else if (arrival instanceof Arrival.Died died) {
            throw new LabGone(died.reason(), running.lastWords());
        }
        chronicle.pump(lastArrival);
    }

    /** How long nothing can change that no message would tell of. */
    private long nextLook() {
        if (!isCalm() || System.nanoTime() - lastArrival < 2 * QUIET) {
            return LOOK_EVERY;
        }
        boolean programs = roster.all().stream().anyMatch(member -> member.status() == Status.PROGRAM);
        return programs ? LOOK_AT_PROGRAMS_EVERY : Long.MAX_VALUE;
    }

    private boolean isCalm() {
        // With nobody left to listen, a new first process is about to be asked for.
        if (!init.isReady() || !roster.anybodyListens() || !nursery.isQuiet() || !screen.isClean()) {
            return false;
        }
        for (Member member : roster.all()) {
            boolean undecided = member.status() == Status.RUNNING
                    || member.stopWanted()
                    || !member.said().isEmpty()
                    || (member.isClosed() && member.status() != Status.ENDED && member.status() != Status.PROGRAM);
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
        chronicle.pump(now);
        watch.look(now);
        if (init.isReady() && !roster.anybodyListens()) {
            init.askForFirst(new Request.Spawn());
        }
        if (othersAreCalm()) {
            screen.read(now, number -> init.tell(new Request.Mark(TtyLines.mark(number))));
        }
    }

    private boolean allIsHeard() {
        return inbox.isEmpty() && rounds.allIsHeard();
    }

    private boolean othersAreCalm() {
        return roster.all().stream().noneMatch(member -> member.status() == Status.RUNNING);
    }

    @Override
    public void poke() {
        inbox.add(new Arrival.Poked());
    }

    @Override
    public void run(LabProcess process, String line) {
        Member member = roster.byLetter(process.letter()).orElseThrow();
        if (member.status() != Status.IDLE) {
            throw new IllegalStateException(process.letter() + " is not waiting for a line");
        }
        member.become(Status.RUNNING);
        rounds.somethingIsNew();
        lastArrival = System.nanoTime();
        member.connection().ifPresent(connection -> connection.send(new Request.Run(line)));
    }

    @Override
    public void interrupt(LabProcess process) {
        roster.byLetter(process.letter()).ifPresent(member -> {
            if (member.status() == Status.RUNNING || member.status() == Status.ASLEEP) {
                rounds.somethingIsNew();
                member.wantStop();
                member.connection().ifPresent(connection -> connection.send(new Request.Stop()));
            }
        });
    }

    @Override
    public boolean isSettled() {
        if (!events.isEmpty() || !isCalm() || System.nanoTime() - lastArrival < QUIET) {
            return false;
        }
        return roster.all().stream()
                        .filter(member -> member.status() != Status.ENDED && member.status() != Status.RUNNING)
                        .allMatch(member -> kernel.sleeps(member.pid()))
                && allIsHeard();
    }

    @Override
    public List<LabProcess> processes() {
        return roster.all().stream().map(Member::view).toList();
    }

    @Override
    public void afresh() {
        roster.all().forEach(member -> member.connection().ifPresent(Connection::close));
        roster.clear();
        nursery.clear();
        events.clear();
        rounds.somethingIsNew();
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
        rounds.somethingIsNew();
        lastArrival = System.nanoTime();
        screen.mayHaveChanged();
        running.type(keys);
    }

    @Override
    public long init() {
        return init.pid();
    }

    @Override
    public Account account() {
        return roster.account();
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        roster.clear();
        running.close(init.isOpen());
    }
}
