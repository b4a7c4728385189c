package unixproc.tutor.prompt;

import java.util.HashSet;
import java.util.Set;
import unixproc.abi.WaitStatus;
import unixproc.lab.LabEvent;
import unixproc.tutor.session.QuietListener;

/** How a program came out, and whether processes it made are still there. */
final class ProgramEnd extends QuietListener {
    private static final int SIGNALED = 128;

    private final Set<Long> alive = new HashSet<>();
    private boolean known;
    private int status;

    boolean isKnown() {
        return known;
    }

    /** Whether all it has made have ended. */
    boolean isQuiet() {
        return alive.isEmpty();
    }

    int status() {
        return status;
    }

    @Override
    public void forked(LabEvent.Forked event) {
        alive.add(event.child().pid());
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
