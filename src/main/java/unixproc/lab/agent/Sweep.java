package unixproc.lab.agent;

import java.util.List;
import java.util.Optional;
import unixproc.posix.LabProcesses;
import unixproc.posix.Native;
import unixproc.posix.Waiting;

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
        Optional<Waiting.Reaped> reaped = waiting.awaitOne();
        while (reaped.isPresent()) {
            // Whoever forked between the look and the kill has left orphans, and they have come to this process.
            killAll();
            reaped = waiting.awaitOne();
        }
    }

    private void killAll() {
        List<LabProcesses.Kin> all = processes.all();
        for (int i = 0; i < all.size(); i++) {
            if (processes.isBelow(all.get(i).pid(), loaded.pid())) {
                waiting.kill(all.get(i).pid());
            }
        }
    }
}
