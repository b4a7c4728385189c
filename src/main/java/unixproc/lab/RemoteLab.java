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
    private static final long NUDGE_EVERY = 30_000_000L;
    private static final long QUIET = 3_000_000L;
    private static final int LOOKS_TO_BE_ASLEEP = 3;
    /** A tracer holds a process for a moment at each of its calls. */
    private static final int LOOKS_TO_BE_HELD = 200;

    private static final long ANSWER_WITHIN = 1_000_000_000L;
    private static final long SILENCE = 2_000_000_000L;

    private final LinkedBlockingQueue<Arrival> inbox;
    private final LabLauncher.Running running;
    private final Duration timeToStart;
    private final Deque<LabEvent> events = new ArrayDeque<>();
    private final Roster roster = new Roster();
    private final Nursery nursery = new Nursery();
    private final KernelWatch kernel = new KernelWatch(new ProcFs());
    private final Screen screen = new Screen(this::tell);
    private final Rounds rounds;
    private final Endings endings;
    private final Chronicle chronicle;
    private Optional<Connection> init = Optional.empty();
    private long initPid;
    private Optional<Report.Compared> compared = Optional.empty();
    private boolean ready;
    /** A first process is on its way, since then. */
    private boolean spawning = true;

    private long spawningSince = System.nanoTime();
    private long lastArrival = System.nanoTime();
    /** Somebody waits for {@link #next} to come back, event or not. */
    private boolean called;

    private long lastLook;
    private long lastNudge;
    private boolean closed;

    RemoteLab(LinkedBlockingQueue<Arrival> inbox, LabLauncher.Running running, Duration timeToStart) {
        this.inbox = inbox;
        this.running = running;
        this.timeToStart = timeToStart;
        this.rounds = new Rounds(running::turn);
        this.endings = new Endings(roster, kernel, rounds, this::tell);
        this.chronicle = new Chronicle(roster, nursery, endings, screen, this::tell);
    }

    @Override
    public boolean isReady() {
        return ready && !spawning;
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
            hear(said.connection(), said.report());
        } else if (arrival instanceof Arrival.Closed closed) {
            close(closed.connection());
        } else if (arrival instanceof Arrival.Screen text) {
            screen.show(text.bytes());
        } else if (arrival instanceof Arrival.Died died) {
            throw new LabGone(died.reason(), running.lastWords());
        }
        chronicle.pump(lastArrival);
    }

    private void hear(Connection connection, Report report) {
        if (init.filter(connection::equals).isPresent()) {
            if (report instanceof Report.Reaped reaped) {
                reaped(reaped);
            } else if (report instanceof Report.Compared answer) {
                compared = Optional.of(answer);
            }
        } else if (report instanceof Report.InitReady initReady) {
            init = Optional.of(connection);
            initPid = initReady.pid();
            nursery.find(connection).ifPresent(nursery::release);
        } else {
            Optional<Member> member = roster.by(connection);
            if (member.isPresent()) {
                member.get().said().add(report);
            } else {
                nursery.find(connection).ifPresent(newborn -> hear(newborn, report));
            }
        }
    }

    private void hear(Nursery.Newborn newborn, Report report) {
        nursery.hear(newborn, report);
        if (report instanceof Report.Hello hello) {
            Optional<Member> expected = roster.alive(hello.pid());
            if (hello.parent() == initPid) {
                Member first = roster.add(hello.pid(), "");
                chronicle.adopt(newborn, first);
                first.become(Status.IDLE);
                ready = true;
                spawning = false;
                tell(new LabEvent.Started(first.view()));
            } else if (expected.isPresent()) {
                chronicle.adopt(newborn, expected.get());
            } else if (roster.endedUnheard(hello.pid())
                    || roster.alive(hello.parent()).isEmpty()) {
                // Its end was known before its first word came, or its whole family has been swept away.
                nursery.release(newborn);
                newborn.connection().close();
            }
        }
    }

    private void reaped(Report.Reaped report) {
        roster.alive(report.pid()).ifPresent(member -> {
            member.endWith(report.status());
            if (member.status() == Status.PROGRAM) {
                endings.settle(member, System.nanoTime());
            }
        });
    }

    private void close(Connection connection) {
        if (init.filter(connection::equals).isPresent()) {
            throw new LabGone("lab init has ended", running.lastWords());
        }
        roster.by(connection).ifPresent(member -> member.closeConnection(System.nanoTime()));
        nursery.find(connection).ifPresent(newborn -> {
            if (newborn.hello().isPresent()) {
                newborn.close();
            } else {
                nursery.release(newborn);
            }
        });
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
        if (!ready || spawning || !roster.anybodyListens() || !nursery.isQuiet() || !screen.isClean()) {
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
        if (spawning && now - spawningSince > timeToStart.toNanos()) {
            String what = ready ? "it made no new process" : "it did not start";
            throw new LabGone(what + " within " + timeToStart.toSeconds() + " s", running.lastWords());
        }
        lastLook = now;
        chronicle.pump(now);
        for (Member member : List.copyOf(roster.all())) {
            look(member, now);
            if (member.status() == Status.PROGRAM) {
                endings.settle(member, now);
            }
        }
        nudge(now);
        if (ready && !spawning && !roster.anybodyListens()) {
            expectSpawn();
            tellInit(new Request.Spawn());
        }
        if (othersAreCalm()) {
            screen.read(now, number -> tellInit(new Request.Mark(TtyLines.mark(number))));
        }
    }

    private void look(Member member, long now) {
        if (member.status() == Status.RUNNING
                && member.inCall()
                && member.said().isEmpty()
                && !member.isClosed()) {
            boolean canSleep = !member.callName().equals("fork");
            int looks = member.seenAsleep(canSleep && kernel.sleeps(member.pid()));
            if (looks == 1) {
                rounds.somethingIsNew();
            }
            int enough = kernel.isHeld(member.pid()) ? LOOKS_TO_BE_HELD : LOOKS_TO_BE_ASLEEP;
            if (looks >= enough && inbox.isEmpty() && rounds.allIsHeard()) {
                member.announce();
                tell(new LabEvent.Unfinished(member.view(), member.callName(), member.callText()));
            }
        }
        boolean silent = !member.wasHeard() && member.status() == Status.RUNNING;
        if (silent && member.endStatus().isPresent()) {
            // Its end is known; whether it spoke before, only when everything said by now has been heard.
            if (inbox.isEmpty() && rounds.allIsHeard()) {
                endings.settle(member, now);
            }
        } else if (silent && now - member.since() > SILENCE) {
            tellInit(new Request.Kill(member.pid()));
            member.closeConnection(now);
            tell(new LabEvent.Silent(member.pid()));
        }
    }

    private void nudge(long now) {
        if (now - lastNudge < NUDGE_EVERY) {
            return;
        }
        lastNudge = now;
        for (Member member : roster.all()) {
            boolean busy = member.status() == Status.RUNNING || member.status() == Status.ASLEEP;
            if (member.stopWanted() && busy && !member.isClosed()) {
                tellInit(new Request.Nudge(member.pid()));
            }
        }
    }

    private boolean othersAreCalm() {
        return roster.all().stream().noneMatch(member -> member.status() == Status.RUNNING);
    }

    private void tellInit(Request request) {
        init.ifPresent(connection -> connection.send(request));
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
        if (!events.isEmpty() || !inbox.isEmpty() || !isCalm() || System.nanoTime() - lastArrival < QUIET) {
            return false;
        }
        return roster.all().stream()
                        .filter(member -> member.status() != Status.ENDED && member.status() != Status.RUNNING)
                        .allMatch(member -> kernel.sleeps(member.pid()))
                && rounds.allIsHeard();
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
        expectSpawn();
        tellInit(new Request.Afresh());
    }

    private void expectSpawn() {
        spawning = true;
        spawningSince = System.nanoTime();
    }

    @Override
    public SameFile.Answer sameFile(long pid, int fd, long otherPid, int otherFd) {
        compared = Optional.empty();
        tellInit(new Request.Compare(pid, fd, otherPid, otherFd));
        long deadline = System.nanoTime() + ANSWER_WITHIN;
        while (compared.isEmpty() && System.nanoTime() < deadline) {
            take(poll(LOOK_EVERY));
        }
        int order = compared.map(Report.Compared::order).orElse(-1);
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
        return initPid;
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
        running.close(init.isPresent());
    }
}
