package unixproc.lab.agent;

import java.util.List;
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

    private void killAll() {
        List<Integer> below = processes.below(loaded.pid());
        for (int i = 0; i < below.size(); i++) {
            waiting.kill(below.get(i));
        }
    }
}
