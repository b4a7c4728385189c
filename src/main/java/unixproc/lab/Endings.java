package unixproc.lab;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import unixproc.lab.LabProcess.Status;

/**
 * Finds out what became of a process whose connection has ended: it died, and of what, or it runs another program. The
 * kernel keeps the wait status in the zombie; if somebody has reaped it already, that process tells.
 */
final class Endings {
    private static final long GRACE = 500_000_000L;
    private static final int EXIT_CODE_SHIFT = 8;

    private final Roster roster;
    private final KernelWatch kernel;
    private final Consumer<LabEvent> events;

    Endings(Roster roster, KernelWatch kernel, Consumer<LabEvent> events) {
        this.roster = roster;
        this.kernel = kernel;
        this.events = events;
    }

    /** Looks at a process that no longer speaks; true when its fate is known and told. */
    boolean settle(Member member, long now) {
        OptionalInt status = member.endStatus();
        if (status.isEmpty()) {
            status = kernel.statusOfZombie(member.pid());
        }
        if (status.isPresent()) {
            return end(member, status);
        }
        boolean late = now - member.since() > GRACE;
        if (kernel.isGone(member.pid())) {
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
