package unixproc.lab.agent;

import unixproc.posix.call.Waiting;
import unixproc.posix.process.LabProcesses;
import unixproc.posix.process.LabSocket;

/**
 * The keeper's own eye on the tutor. Lab init sees by itself that the tutor is gone, unless somebody has stopped it; so
 * the keeper lets it go on then.
 */
final class TutorWatch {
    private final LabSocket socket;
    private final LabProcesses processes;
    private final Waiting waiting;

    TutorWatch(LabSocket socket, LabProcesses processes, Waiting waiting) {
        this.socket = socket;
        this.processes = processes;
        this.waiting = waiting;
    }

    /** Begins after the fork of init: in the keeper, a whole JVM, a thread may sleep until the tutor is gone. */
    void begin(int keeper, int init) {
        Thread watch = new Thread(
                () -> {
                    socket.use(socket.connectAnother());
                    while (socket.receive().isPresent()) {
                        // The tutor has nothing to say to the keeper.
                    }
                    if (processes.isBelow(init, keeper)) {
                        waiting.resume(init);
                    }
                },
                "tutor-watch");
        watch.setDaemon(true);
        watch.start();
    }
}
