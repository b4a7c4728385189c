package unixproc.lab.agent;

import java.util.List;
import unixproc.posix.LabDescriptors;
import unixproc.posix.LabProcesses;
import unixproc.posix.Native;

/** Whom a line may signal: the processes of this lab and nobody else, see kill(2) for what 0 and negative ids mean. */
final class KillTargets {
    private static final int PRIO_PROCESS = 0;

    private final Native loaded;
    private final LabProcesses processes;
    private final LabDescriptors descriptors;
    private final int init;

    KillTargets(Native loaded, LabProcesses processes, LabDescriptors descriptors, int init) {
        this.loaded = loaded;
        this.processes = processes;
        this.descriptors = descriptors;
        this.init = init;
    }

    /** Why a signal must not be sent, as the key of a message; empty when it may. */
    String reasonAgainst(int target, int signal) {
        if (signal == 0) {
            return "";
        }
        // Looking needs a descriptor, and the learner's limit may leave none.
        long soft = descriptors.lift();
        String reason = reasonAgainst(target);
        descriptors.lower(soft);
        return reason;
    }

    private String reasonAgainst(int target) {
        if (target == -1) {
            return "refusal.kill-all";
        }
        if (target > 0) {
            return mayReach(target) ? "" : "refusal.kill";
        }
        int group = target == 0 ? processes.groupOf(loaded.pid()) : -target;
        List<LabProcesses.Kin> members = processes.inGroup(group);
        if (members.isEmpty() && processes.groupOf(loaded.pid()) == 0) {
            return "refusal.kill-group";
        }
        for (int i = 0; i < members.size(); i++) {
            if (!mayReach(members.get(i).pid())) {
                return "refusal.kill-group";
            }
        }
        return "";
    }

    String reasonAgainstPriority(int which, int who) {
        return which == PRIO_PROCESS && (who == 0 || mayReach(who)) ? "" : "refusal.priority";
    }

    /** A process that does not exist may be aimed at: the kernel's answer is the lesson. */
    private boolean mayReach(int pid) {
        return pid == loaded.pid() || !processes.exists(pid) || processes.isBelow(pid, init);
    }
}
