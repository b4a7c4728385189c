package unixproc.lab.agent;

import java.util.List;
import unixproc.posix.Native;
import unixproc.posix.process.LabDescriptors;
import unixproc.posix.process.LabProcesses;

/** Whom a line may signal: the processes of this lab and nobody else, see kill(2) for what 0 and negative ids mean. */
final class KillTargets {
    private static final int PRIO_PROCESS = 0;
    private static final int PRIO_USER = 2;
    private static final int LAST_SIGNAL = 64;

    private final Native loaded;
    private final LabProcesses processes;
    private final LabDescriptors descriptors;

    KillTargets(Native loaded, LabProcesses processes, LabDescriptors descriptors) {
        this.loaded = loaded;
        this.processes = processes;
        this.descriptors = descriptors;
    }

    /** Why a signal must not be sent, as the key of a message; empty when it may. */
    String reasonAgainst(int target, int signal) {
        if (signal == 0 || !isSignal(signal)) {
            return "";
        }
        // Looking needs a descriptor, and the learner's limit may leave none.
        long soft = descriptors.lift();
        String reason = reasonAgainst(target);
        descriptors.lower(soft);
        return reason;
    }

    /** What is no signal is sent to nobody: the kernel's EINVAL is the lesson. */
    private static boolean isSignal(int signal) {
        return signal > 0 && signal <= LAST_SIGNAL;
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
        boolean nobody = which < PRIO_PROCESS || which > PRIO_USER;
        boolean own = which == PRIO_PROCESS && (who == 0 || mayReach(who));
        return nobody || own ? "" : "refusal.priority";
    }

    /** A process that does not exist may be aimed at: the kernel's answer is the lesson. */
    private boolean mayReach(int pid) {
        return pid == loaded.pid() || !processes.exists(pid) || processes.isBelow(pid, loaded.init());
    }
}
