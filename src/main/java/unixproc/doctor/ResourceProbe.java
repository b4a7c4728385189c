package unixproc.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import unixproc.kernel.HostFacts;
import unixproc.kernel.Limits;
import unixproc.kernel.Limits.Limit;
import unixproc.kernel.Limits.Resource;
import unixproc.kernel.ProcFs;

/** Limits on files, processes and core files, the control group's among them; and whose process 1 is. */
final class ResourceProbe implements Probe {
    /** The lab's processes and the threads of two JVMs. */
    private static final long TASKS = 320;

    private static final long FILES = 128;

    private final HostFacts facts;
    private final ProcFs proc;

    ResourceProbe(HostFacts facts, ProcFs proc) {
        this.facts = facts;
        this.proc = proc;
    }

    @Override
    public List<Finding> look() {
        Optional<Limits> limits = proc.limits(ProcessHandle.current().pid());
        return List.of(files(limits), tasks(limits), group(), core(limits), one());
    }

    private static Finding files(Optional<Limits> limits) {
        Limit limit = of(limits, Resource.NOFILE);
        return atLeast(limit.hard(), FILES)
                ? Finding.fine("files", amount(limit.soft()), amount(limit.hard()))
                : Finding.less("files", "few", amount(limit.hard()));
    }

    private Finding tasks(Optional<Limits> limits) {
        Limit limit = of(limits, Resource.NPROC);
        int uid = uid();
        long used = facts.threadsOf(uid);
        // The kernel does not hold root to it.
        boolean enough = uid == 0 || atLeast(limit.soft(), used + TASKS);
        return enough
                ? Finding.fine("tasks", amount(limit.soft()), used)
                : Finding.less("tasks", "few", amount(limit.soft()), used);
    }

    private Finding group() {
        OptionalLong left = facts.tasksLeft();
        if (left.isEmpty()) {
            return Finding.fine("cgroup");
        }
        return left.getAsLong() >= TASKS
                ? new Finding("cgroup", Finding.Verdict.FINE, "enough", List.of(left.getAsLong()))
                : Finding.less("cgroup", "few", left.getAsLong());
    }

    private static Finding core(Optional<Limits> limits) {
        return Finding.fine("core", amount(of(limits, Resource.CORE).soft()));
    }

    private Finding one() {
        String name = proc.comm(1).orElse("?");
        return facts.isInPidNamespace()
                ? new Finding("one", Finding.Verdict.FINE, "container", List.of(name))
                : Finding.fine("one", name);
    }

    private static int uid() {
        try {
            return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        } catch (IOException | UnsupportedOperationException unknown) {
            return -1;
        }
    }

    private static Limit of(Optional<Limits> limits, Resource resource) {
        return limits.flatMap(all -> all.of(resource)).orElse(new Limit(Limit.UNLIMITED, Limit.UNLIMITED));
    }

    private static boolean atLeast(long limit, long wanted) {
        return limit == Limit.UNLIMITED || limit >= wanted;
    }

    private static String amount(long limit) {
        return limit == Limit.UNLIMITED ? "unlimited" : String.valueOf(limit);
    }
}
