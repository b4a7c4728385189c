package unixproc.lab;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import unixproc.kernel.WaitStatus;
import unixproc.lab.LabProcess.Status;

/**
 * Finds out what became of a process whose connection has ended: it died, and of what, or it runs another program. The
 * kernel keeps the wait status in the zombie; if somebody has reaped it already, that process tells.
 */
final class Endings {
    private static final long GRACE = 500_000_000L;
    private static final int EXIT_CODE_SHIFT = 8;
    private static final int SIGHUP = 1;
    private static final int SIGPIPE = 13;

    private final Roster roster;
    private final KernelWatch kernel;
    private final Rounds rounds;
    private final Consumer<LabEvent> events;

    Endings(Roster roster, KernelWatch kernel, Rounds rounds, Consumer<LabEvent> events) {
        this.roster = roster;
        this.kernel = kernel;
        this.rounds = rounds;
        this.events = events;
    }

    /** Looks at a process that no longer speaks; true when its fate is known and told. */
    boolean settle(Member member, long now) {
        OptionalInt status = member.endStatus();
        if (status.isEmpty()) {
            status = kernel.statusOfZombie(member.pid());
        }
        if (status.isPresent()) {
            member.endWith(status.getAsInt());
            return causesAreTold(member, now) && end(member, status);
        }
        boolean isGone = kernel.isGone(member.pid());
        if (isGone) {
            member.missFrom(now);
        }
        boolean late = now - member.since() > GRACE;
        if (isGone) {
            if (member.leavingCode().isPresent()) {
                return end(member, OptionalInt.of((member.leavingCode().getAsInt() & 0xff) << EXIT_CODE_SHIFT));
            }
            return late && end(member, OptionalInt.empty());
        }
        if (member.status() != Status.PROGRAM
                && member.callName().startsWith("exec")
                && (late || kernel.runsAnotherProgram(member.pid()))) {
            become(member);
            return true;
        }
        return false;
    }

    /**
     * A hang-up and a broken pipe are what the end of another process brings about: that one's end is told first, as soon
     * as it is known.
     */
    private boolean causesAreTold(Member member, long now) {
        if (!isBroughtAbout(member)) {
            return true;
        }
        if (member.lastRound().isEmpty()) {
            member.waitForRound(rounds.begin(), now);
        }
        boolean late = now - member.since() > GRACE;
        return late
                || (rounds.isOver(member.lastRound().getAsLong())
                        && roster.all().stream().noneMatch(this::isEnding));
    }

    private static boolean isBroughtAbout(Member member) {
        int signal = new WaitStatus(member.endStatus().orElse(0)).signal().number();
        return signal == SIGHUP || signal == SIGPIPE;
    }

    private boolean isEnding(Member member) {
        boolean speaks = !member.isClosed() || member.status() == Status.ENDED;
        boolean runsOn =
                member.status() == Status.PROGRAM && member.endStatus().isEmpty() && kernel.hasProgram(member.pid());
        return !speaks && !runsOn && !isBroughtAbout(member);
    }

    private boolean end(Member member, OptionalInt status) {
        tellLastCall(member);
        roster.end(member);
        events.accept(new LabEvent.Ended(member.view(), status));
        return true;
    }

    /** The call it never came back from: another program that was over soon, or a signal to itself. */
    private void tellLastCall(Member member) {
        if (!member.inCall() || member.wasAnnounced() || member.status() == Status.PROGRAM) {
            return;
        }
        events.accept(
                member.callName().startsWith("exec")
                        ? new LabEvent.Became(member.view(), member.callText(), List.of())
                        : new LabEvent.Unfinished(member.view(), member.callName(), member.callText()));
    }

    private void become(Member member) {
        List<String> command = kernel.command(member.pid());
        member.become(Status.PROGRAM);
        events.accept(new LabEvent.Became(member.view(), member.callText(), command));
    }

    /** Whether a wait status says that the process has ended, and was not only stopped or continued. */
    static boolean isEnd(int status) {
        return (status & 0xff) != 0x7f && status != 0xffff;
    }
}
