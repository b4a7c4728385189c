package unixproc.doctor;

import java.util.List;

/** What of the lab's rules the kernel itself holds, by the ABI of its Landlock, see landlock(7). */
final class SandboxProbe {
    /** The first ABI that keeps signals within the lab, of Linux 6.12. */
    private static final int SIGNALS = 6;
    /** The first one that keeps connections to sockets with a path within the lab. */
    private static final int SOCKETS = 9;

    Finding look(int landlock) {
        if (landlock == 0) {
            return Finding.less("sandbox", "none");
        }
        if (landlock < SIGNALS) {
            return Finding.less("sandbox", "signals", landlock);
        }
        return landlock < SOCKETS
                ? new Finding("sandbox", Finding.Verdict.FINE, "sockets", List.of(landlock))
                : Finding.fine("sandbox", landlock);
    }
}
