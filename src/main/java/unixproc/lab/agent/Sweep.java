package unixproc.lab.agent;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import unixproc.posix.Native;
import unixproc.posix.call.Waiting;
import unixproc.posix.process.LabProcesses;

/** Kills and reaps everything below this process, however deep, stopped or fast at forking it is. */
final class Sweep {
    private final Native loaded;
    private final Waiting waiting;
    private final LabProcesses processes;

    Sweep(Native loaded, Waiting waiting, LabProcesses processes) {
        this.loaded = loaded;
        this.waiting = waiting;
        this.processes = processes;
    }

    void everythingBelow() {
        killAll();
        // Whoever forked between the look and the kill has left orphans, and they have come to this process.
        while (waiting.awaitOne().isPresent() && waiting.reapEnded()) {
            killAll();
        }
    }

    /** Kills what is below this process now, without waiting for it: lab init does the same, unless it is gone as well. */
    void childrenOf(int pid) {
        List<Integer> children = processes.childrenOf(pid);
        for (int i = 0; i < children.size(); i++) {
            childrenOf(children.get(i));
            waiting.kill(children.get(i));
        }
    }

    /** By whole process groups, which a chain that forks and exits cannot outrun: fork(2) and kill(2) exclude each other. */
    private void killAll() {
        int own = processes.groupOf(loaded.pid());
        List<LabProcesses.Kin> below = processes.below(loaded.pid());
        Set<Integer> groups = new HashSet<>();
        for (int i = 0; i < below.size(); i++) {
            LabProcesses.Kin each = below.get(i);
            if (each.group() > 1 && each.group() != own && groups.add(each.group())) {
                waiting.kill(-each.group());
            }
            waiting.kill(each.pid());
        }
    }
}
