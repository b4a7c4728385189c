package unixproc.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.wire.Report;
import unixproc.lab.wire.Request;

/**
 * Tells one process's reports as events of the lab. The processes run side by side, so what they say arrives in any
 * order; {@link #pump} holds back what has a cause that was not told yet.
 */
final class Chronicle {
    private static final Set<String> WRITERS = Set.of(
            "write", "send", "printf", "puts", "putchar", "fflush", "exit", "execve", "execvp", "execl", "execlp");
    private static final long PATIENCE = 1_000_000_000L;
    /** How long text may be on the screen before the process that wrote it has told of the call. */
    private static final long TEXT_AHEAD = 50_000_000L;

    private static final int ROOM = 256;

    private final Roster roster;
    private final Nursery nursery;
    private final Endings endings;
    private final Screen screen;
    private final Consumer<LabEvent> events;
    private int permitted;

    Chronicle(Roster roster, Nursery nursery, Endings endings, Screen screen, Consumer<LabEvent> events) {
        this.roster = roster;
        this.nursery = nursery;
        this.endings = endings;
        this.screen = screen;
        this.events = events;
    }

    /** Whether a call may put something on the lab's terminal. */
    private static boolean mayWrite(String call) {
        return WRITERS.contains(call);
    }

    /** Tells everything that can be told now. */
    void pump(long now) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Member member : List.copyOf(roster.all())) {
                moved |= advance(member, now);
            }
        }
    }

    private boolean advance(Member member, long now) {
        boolean moved = false;
        while (!member.said().isEmpty() && mayBeTold(member, member.said().peek(), now)) {
            member.said().poll().deliverTo(new Teller(member));
            moved = true;
        }
        if (member.said().isEmpty() && member.isClosed() && member.status() != Status.ENDED) {
            boolean known = member.status() != Status.PROGRAM && endings.settle(member, now);
            if (known) {
                adoptChildrenNobodyToldOf(member);
            }
            return moved || known;
        }
        return moved;
    }

    /** A wait that collected a child is told after the child's end. */
    private boolean mayBeTold(Member member, Report report, long now) {
        if (!(report instanceof Report.Waited waited) || !Endings.isEnd(waited.status())) {
            return true;
        }
        Member child = roster.alive(waited.pid()).orElse(null);
        if (child == null) {
            return true;
        }
        child.endWith(waited.status());
        if (child.status() == Status.PROGRAM && endings.settle(child, now)) {
            return true;
        }
        if (!child.isClosed() && !member.isHeld()) {
            member.hold(now);
        }
        return member.isHeld() && now - member.heldSince() > PATIENCE;
    }

    private void adoptChildrenNobodyToldOf(Member parent) {
        for (Nursery.Newborn newborn : nursery.orphansOf(parent.pid())) {
            adopt(newborn, roster.add(newborn.hello().orElseThrow().pid(), parent.letter()));
        }
    }

    /** What a call wrote is told after the call; it may be on the screen before the call is even told of. */
    void tellScreen(long now) {
        boolean ahead = now - screen.seenSince() < TEXT_AHEAD;
        if (roster.all().stream()
                .noneMatch(member -> member.status() == Status.RUNNING && (ahead || mayWrite(member.callName())))) {
            screen.tell();
        }
    }

    /** A newborn gets its letter, and what it has said so far will be told. */
    void adopt(Nursery.Newborn newborn, Member member) {
        nursery.release(newborn);
        member.bind(newborn.connection());
        member.said().addAll(newborn.said());
        if (newborn.isClosed()) {
            member.closeConnection(System.nanoTime());
        }
    }

    /** Tells the reports of one process. */
    private final class Teller implements Report.Receiver {
        private final Member member;

        Teller(Member member) {
            this.member = member;
        }

        private LabGone nonsense(String what) {
            return new LabGone(what + member.letter(), "");
        }

        @Override
        public void hello(Report.Hello report) {
            throw nonsense("a second hello from ");
        }

        @Override
        public void initReady(Report.InitReady report) {
            throw nonsense("the word of an init from ");
        }

        @Override
        public void reaped(Report.Reaped report) {
            throw nonsense("the word of an init from ");
        }

        @Override
        public void compared(Report.Compared report) {
            throw nonsense("the word of an init from ");
        }

        @Override
        public void asked(Report.Asked report) {
            long pid = roster.byLetter(report.letter()).map(Member::pid).orElse(-1L);
            answer(new Request.Known(pid));
        }

        @Override
        public void forking(Report.Forking report) {
            boolean granted = roster.aliveCount() + permitted < ROOM;
            permitted += granted ? 1 : 0;
            answer(new Request.Permit(granted));
        }

        private void answer(Request request) {
            member.connection().ifPresent(connection -> connection.send(request));
        }

        @Override
        public void entered(Report.Entered report) {
            member.enter(report.name(), report.text());
            noteWriting(report.name());
        }

        private void noteWriting(String name) {
            if (mayWrite(name)) {
                screen.mayHaveChanged();
            }
        }

        @Override
        public void returned(Report.Returned report) {
            if (report.name().equals("fork") && !isRefusal(report)) {
                forked(report);
            }
            boolean resumed = member.wasAnnounced();
            member.leaveCall();
            // A signal handler may make calls between two lines; the process still waits for the next one.
            if (member.status() != Status.IDLE) {
                member.become(Status.RUNNING);
            }
            events.accept(
                    resumed
                            ? new LabEvent.Resumed(
                                    member.view(),
                                    report.name(),
                                    report.text(),
                                    report.arguments(),
                                    Outcome.of(report.outcome()))
                            : new LabEvent.Called(
                                    member.view(),
                                    report.name(),
                                    report.text(),
                                    report.arguments(),
                                    Outcome.of(report.outcome())));
            if (mayWrite(report.name())) {
                tellScreen(screen.seenSince() + TEXT_AHEAD);
            }
        }

        private boolean isRefusal(Report.Returned report) {
            return report.outcome().reason().startsWith("refusal.");
        }

        private void forked(Report.Returned report) {
            long child = report.outcome().number();
            if (child != 0) {
                permitted = Math.max(0, permitted - 1);
            }
            if (child > 0) {
                Member born = roster.add(child, member.letter());
                born.startClock(System.nanoTime());
                events.accept(new LabEvent.Forked(member.view(), born.view()));
                nursery.find(child).ifPresent(newborn -> adopt(newborn, born));
            }
        }

        @Override
        public void waited(Report.Waited report) {
            member.release();
        }

        @Override
        public void shown(Report.Shown report) {
            events.accept(new LabEvent.Shown(member.view(), report.source(), Outcome.of(report.outcome())));
        }

        @Override
        public void delivered(Report.Delivered report) {
            events.accept(new LabEvent.Delivered(member.view(), report.signal(), report.sender()));
        }

        @Override
        public void leaving(Report.Leaving report) {
            member.leaveWith(report.code());
            noteWriting(report.name());
            events.accept(new LabEvent.Leaving(member.view(), report.name(), report.text(), report.code()));
        }

        @Override
        public void rejected(Report.Rejected report) {
            member.become(Status.IDLE);
            events.accept(new LabEvent.Rejected(
                    member.view(),
                    report.kind(),
                    report.ran(),
                    report.line(),
                    report.column(),
                    report.length(),
                    new ArrayList<>(report.words())));
        }

        @Override
        public void done(Report.Done report) {
            member.become(Status.IDLE);
            events.accept(new LabEvent.Done(member.view(), Outcome.of(report.outcome())));
        }
    }
}
