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

    /** Looks and kills until nobody is left, or the same have not gone for so long. */
    void end(Duration atMost) {
        long changed = System.nanoTime();
        List<Long> left = left();
        while (!left.isEmpty() && System.nanoTime() - changed < atMost.toNanos()) {
            known.addAll(left);
            left.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
            List<Long> now = left();
            changed = now.equals(left) ? changed : System.nanoTime();
            left = now;
        }
    }

    private List<Long> left() {
        return known.isEmpty()
                ? List.of()
                : proc.pids().stream()
                        .flatMap(pid -> proc.stat(pid).stream())
                        .filter(stat -> stat.state().isAlive() && belongs(stat))
                        .map(Stat::pid)
                        .toList();
    }

    private boolean belongs(Stat stat) {
        return known.contains(stat.pid())
                || known.contains(stat.ppid())
                || known.contains(stat.pgrp())
                || known.contains(stat.session());
    }
}
