package unixproc.tutor.prompt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import unixproc.abi.WaitStatus;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;
import unixproc.tutor.session.QuietListener;

/** How a program came out, and whether processes it made are still there. */
final class ProgramEnd extends QuietListener {
    private static final int SIGNALED = 128;

    private final Set<Long> alive = new HashSet<>();
    private final Deque<LabProcess> brokenOff = new ArrayDeque<>();
    private boolean known;
    private int status;

    boolean isKnown() {
        return known;
    }

    /** Whether all it has made have ended. */
    boolean isQuiet() {
        return alive.isEmpty();
    }

    /** A process in whose middle the program could not go on, and which is still there; each once. */
    Optional<LabProcess> takeBrokenOff() {
        return Optional.ofNullable(brokenOff.poll());
    }

    int status() {
        return status;
    }

    @Override
    public void forked(LabEvent.Forked event) {
        alive.add(event.child().pid());
    }

    @Override
    public void rejected(LabEvent.Rejected event) {
        brokenOff.add(event.process());
    }

    @Override
    public void ended(LabEvent.Ended event) {
        alive.remove(event.process().pid());
        if (!known && event.process().letter().equals("A")) {
            known = true;
            WaitStatus wait = new WaitStatus(event.status().orElse(0));
            status =
                    wait.isExited() ? wait.exitCode() : SIGNALED + wait.signal().number();
        }
    }
}
