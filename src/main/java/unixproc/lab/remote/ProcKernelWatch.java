package unixproc.lab.remote;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import unixproc.kernel.ProcFs;
import unixproc.kernel.Stat;
import unixproc.kernel.State;
import unixproc.kernel.Syscall;

/** Reads it from {@code /proc}. */
public final class ProcKernelWatch implements KernelWatch {
    private final ProcFs proc;

    public ProcKernelWatch(ProcFs proc) {
        this.proc = proc;
    }

    @Override
    public boolean runsAnotherProgram(long pid) {
        Optional<String> ours = proc.exe(ProcessHandle.current().pid());
        Optional<String> theirs = proc.exe(pid);
        return ours.isPresent() && theirs.isPresent() && !theirs.equals(ours);
    }

    @Override
    public boolean sleeps(long pid) {
        State state = proc.stat(pid).map(Stat::state).orElse(State.OTHER);
        return (state == State.SLEEPING && !isStillRunning(pid))
                || state == State.UNINTERRUPTIBLE
                || state == State.STOPPED
                || state == State.TRACED;
    }

    /**
     * A process that is about to sleep already has the state of a sleeper, for as long as others have its processor; only
     * {@code /proc/PID/syscall} knows the difference. Where that cannot be read the state has to do.
     */
    private boolean isStillRunning(long pid) {
        return proc.syscall(pid)
                .filter(call -> call.number() == Syscall.NOT_IN_A_CALL)
                .isPresent();
    }

    @Override
    public OptionalInt stoppedBy(long pid) {
        return proc.stat(pid).filter(Stat::isStopped).stream()
                .mapToInt(Stat::exitCode)
                .findFirst();
    }

    @Override
    public boolean isTraced(long pid) {
        return proc.stat(pid).map(Stat::state).filter(State.TRACED::equals).isPresent();
    }

    @Override
    public boolean hasProgram(long pid) {
        return proc.exe(pid).isPresent();
    }

    @Override
    public boolean isGone(long pid) {
        return proc.stat(pid).isEmpty();
    }

    @Override
    public boolean mayBeBelow(long pid, long ancestor) {
        Optional<Stat> stat = proc.stat(pid);
        while (stat.isPresent() && stat.get().ppid() != ancestor && stat.get().ppid() > 1) {
            stat = proc.stat(stat.get().ppid());
        }
        return stat.isEmpty() || stat.get().ppid() == ancestor;
    }

    @Override
    public OptionalInt statusOfZombie(long pid) {
        Optional<Stat> stat = proc.stat(pid).filter(Stat::isZombie);
        return stat.isPresent() ? OptionalInt.of(stat.get().exitCode()) : OptionalInt.empty();
    }

    @Override
    public List<String> command(long pid) {
        return proc.cmdline(pid).stream().flatMap(List::stream).toList();
    }
}
