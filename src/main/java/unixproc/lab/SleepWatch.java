package unixproc.lab;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.wire.Request;

/** Looks after those who do not speak: asleep in a call, to be woken from one, or never heard at all. */
final class SleepWatch {
    private static final long NUDGE_EVERY = 30_000_000L;
    private static final long SILENCE = 2_000_000_000L;
    private static final int LOOKS_TO_BE_ASLEEP = 3;
    /** A tracer holds a process for a moment at each of its calls. */
    private static final int LOOKS_TO_BE_HELD = 200;

    private final Roster roster;
    private final KernelWatch kernel;
    private final Endings endings;
    private final InitLine init;
    private final Rounds rounds;
    private final BooleanSupplier allIsHeard;
    private final Consumer<LabEvent> events;
    private long lastNudge;

    SleepWatch(
            Roster roster,
            KernelWatch kernel,
            Endings endings,
            InitLine init,
            Rounds rounds,
            BooleanSupplier allIsHeard,
            Consumer<LabEvent> events) {
        this.roster = roster;
        this.kernel = kernel;
        this.endings = endings;
        this.init = init;
        this.rounds = rounds;
        this.allIsHeard = allIsHeard;
        this.events = events;
    }

    void look(long now) {
        for (Member member : List.copyOf(roster.all())) {
            if (member.status() == Status.RUNNING) {
                lookAtCall(member);
                if (!member.wasHeard()) {
                    lookAtSilent(member, now);
                }
            } else if (member.status() == Status.PROGRAM) {
                endings.settle(member, now);
            }
        }
        if (now - lastNudge >= NUDGE_EVERY) {
            lastNudge = now;
            nudge();
        }
    }

    private void lookAtCall(Member member) {
        if (!member.inCall() || !member.said().isEmpty() || member.isClosed()) {
            return;
        }
        boolean canSleep = !member.callName().equals("fork");
        int looks = member.seenAsleep(canSleep && kernel.sleeps(member.pid()));
        if (looks == 1) {
            rounds.somethingIsNew();
        }
        int enough = kernel.isHeld(member.pid()) ? LOOKS_TO_BE_HELD : LOOKS_TO_BE_ASLEEP;
        if (looks >= enough && allIsHeard.getAsBoolean()) {
            member.announce();
            events.accept(new LabEvent.Unfinished(member.view(), member.callName(), member.callText()));
        }
    }

    private void lookAtSilent(Member member, long now) {
        if (member.endStatus().isPresent()) {
            // Its end is known; whether it spoke before, only when everything said by now has been heard.
            if (allIsHeard.getAsBoolean()) {
                endings.settle(member, now);
            }
        } else if (now - member.since() > SILENCE) {
            init.tell(new Request.Kill(member.pid()));
            member.closeConnection(now);
            events.accept(new LabEvent.Silent(member.pid()));
        }
    }

    /** Who is to stop and sleeps in a call is woken, again and again until it has heard. */
    private void nudge() {
        for (Member member : roster.all()) {
            boolean busy = member.status() == Status.RUNNING || member.status() == Status.ASLEEP;
            if (member.stopWanted() && busy && !member.isClosed()) {
                init.tell(new Request.Nudge(member.pid()));
            }
        }
    }
}
