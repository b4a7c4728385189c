package unixproc.lab.remote;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import unixproc.kernel.ProcFs;
import unixproc.kernel.Stat;
import unixproc.kernel.State;

/** What the kernel says about a process whose own word is not to be had: asleep in a call, dead, or another program. */
final class KernelWatch {
    private final ProcFs proc;

    KernelWatch(ProcFs proc) {
        this.proc = proc;
    }

    /** Whether it is no longer the program this tutor and its lab run in. */
    boolean runsAnotherProgram(long pid) {
        Optional<String> ours = proc.exe(ProcessHandle.current().pid());
        Optional<String> theirs = proc.exe(pid);
        return ours.isPresent() && theirs.isPresent() && !theirs.equals(ours);
    }

    /** Whether it sleeps, or is stopped: it will not come back from its call by itself. */
    boolean sleeps(long pid) {
        return proc.stat(pid)
                .map(Stat::state)
                .filter(state -> state == State.SLEEPING
                        || state == State.UNINTERRUPTIBLE
                        || state == State.STOPPED
                        || state == State.TRACED)
                .isPresent();
    }

    /** Whether a tracer such as strace holds it, see ptrace(2). */
    boolean isHeld(long pid) {
        return proc.stat(pid).map(Stat::state).filter(State.TRACED::equals).isPresent();
    }

    /** Whether it has a program to run; one on its way out has given it back already. */
    boolean hasProgram(long pid) {
        return proc.exe(pid).isPresent();
    }

    boolean isGone(long pid) {
        return proc.stat(pid).isEmpty();
    }

    /** The wait status of a process that has ended and not been reaped. */
    OptionalInt statusOfZombie(long pid) {
        Optional<Stat> stat = proc.stat(pid).filter(Stat::isZombie);
        return stat.isPresent() ? OptionalInt.of(stat.get().exitCode()) : OptionalInt.empty();
    }

    /** The command line, of a process that has become another program. */
    List<String> command(long pid) {
        return proc.cmdline(pid).stream().flatMap(List::stream).toList();
    }
}
