package unixproc.lab.remote.jvm;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import unixproc.kernel.ProcFs;
import unixproc.kernel.Stat;

/**
 * Ends what is left of a lab when neither its init nor its keeper can: processes that are known by their pid, and those
 * whose parent, process group or session is one of them.
 */
final class LastSweep {
    private final ProcFs proc;
    private final Set<Long> known;

    /**
     * @param known the pids of lab init and of the processes of the lab that had not ended
     */
    LastSweep(ProcFs proc, Set<Long> known) {
        this.proc = proc;
        this.known = new HashSet<>(known);
    }

    /** Looks and kills until nobody is left, at most for this long. */
    void end(Duration atMost) {
        long start = System.nanoTime();
        List<Stat> left = left();
        while (!left.isEmpty() && System.nanoTime() - start < atMost.toNanos()) {
            for (Stat each : left) {
                known.add(each.pid());
                ProcessHandle.of(each.pid()).ifPresent(ProcessHandle::destroyForcibly);
            }
            left = left();
        }
    }

    private List<Stat> left() {
        return known.isEmpty()
                ? List.of()
                : proc.pids().stream()
                        .flatMap(pid -> proc.stat(pid).stream())
                        .filter(stat -> stat.state().isAlive() && belongs(stat))
                        .toList();
    }

    private boolean belongs(Stat stat) {
        return known.contains(stat.pid())
                || known.contains(stat.ppid())
                || known.contains(stat.pgrp())
                || known.contains(stat.session());
    }
}
