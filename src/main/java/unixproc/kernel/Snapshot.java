package unixproc.kernel;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything about a set of processes at one moment, as near as reading one file after the other comes to a moment.
 *
 * @param processes by pid, in the order they were asked for; a process that was gone is not among them
 */
public record Snapshot(Map<Long, ProcessRecord> processes, Sockets sockets) {
    public static final Snapshot EMPTY = new Snapshot(Map.of(), Sockets.NONE);

    /** All there is to know. */
    public static Snapshot take(ProcFs proc, Collection<Long> pids) {
        return take(proc, pids, EnumSet.allOf(ProcessDetail.class));
    }

    /** Only these parts; the rest stays empty and costs nothing. */
    public static Snapshot take(ProcFs proc, Collection<Long> pids, Set<ProcessDetail> details) {
        SyscallTable calls = SyscallTable.ofThisMachine();
        Map<Long, ProcessRecord> processes = new LinkedHashMap<>();
        for (long pid : pids) {
            ProcessRecord.read(proc, pid, details, calls).ifPresent(process -> processes.put(pid, process));
        }
        return new Snapshot(processes, details.contains(ProcessDetail.DESCRIPTORS) ? proc.sockets() : Sockets.NONE);
    }

    public Optional<ProcessRecord> process(long pid) {
        return Optional.ofNullable(processes.get(pid));
    }

    /** The children that are in this snapshot, zombies included. */
    public List<ProcessRecord> children(long parent) {
        return processes.values().stream()
                .filter(process -> process.stat().ppid() == parent)
                .toList();
    }

    /** Whether the pid stands for the same process in both: a number may be given out again. */
    public boolean isSame(long pid, Snapshot other) {
        Optional<Long> start = process(pid).map(p -> p.stat().starttime());
        return start.isPresent()
                && start.equals(other.process(pid).map(p -> p.stat().starttime()));
    }
}
