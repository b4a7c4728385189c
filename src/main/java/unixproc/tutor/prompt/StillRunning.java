package unixproc.tutor.prompt;

import java.util.List;
import java.util.Set;
import unixproc.kernel.ProcFs;
import unixproc.kernel.Sleep;
import unixproc.kernel.SyscallTable;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;
import unixproc.lab.LabProcess.Status;

/** Who in a lab goes on without anybody's line: a process that sleeps for a time, a program that does not wait for input. */
public final class StillRunning {
    /** The kernel's names of the calls that come back by themselves, and of a wait for a child that may. */
    private static final Set<String> GO_ON = Set.of("nanosleep", "clock_nanosleep", "restart_syscall", "wait4");

    private static final Set<String> NAPS = Set.of("nanosleep", "clock_nanosleep", "restart_syscall");

    private final Lab lab;
    private final ProcFs proc = new ProcFs();
    private final SyscallTable calls = SyscallTable.ofThisMachine();

    public StillRunning(Lab lab) {
        this.lab = lab;
    }

    /** The processes that go on; none of them needs to be waited for when all that is left waits for one another. */
    public List<LabProcess> processes() {
        return lab.processes().stream().filter(this::goesOn).toList();
    }

    private boolean goesOn(LabProcess process) {
        if (process.status() == Status.ASLEEP) {
            // One that has just woken has not told so yet.
            String sleep = sleepsIn(process);
            return sleep.isEmpty() || NAPS.contains(sleep);
        }
        String call = process.status() == Status.PROGRAM ? sleepsIn(process) : "none";
        return process.status() == Status.RUNNING || call.isEmpty() || GO_ON.contains(call);
    }

    /** Empty when it does not sleep. */
    private String sleepsIn(LabProcess process) {
        return proc.stat(process.pid())
                .flatMap(stat -> Sleep.of(proc, stat, calls))
                .map(Sleep::call)
                .orElse("");
    }
}
