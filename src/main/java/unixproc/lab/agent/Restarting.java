package unixproc.lab.agent;

import unixproc.c.run.CallResult;

/** Which calls a signal cuts short for good, and which the kernel makes again after a handler, see signal(7). */
final class Restarting {
    private static final int EINTR = 4;

    private Restarting() {}

    /** Whether a signal ended the call: sleep(3) has no errno to tell, it gives the seconds that were left. */
    static boolean wasCutShort(String name, CallResult callResult) {
        return callResult.errno() == EINTR
                || (name.equals("sleep") && callResult.value().bits() > 0);
    }

    /** Whether it goes on after a handler with SA_RESTART. */
    static boolean goesOn(String name) {
        return switch (name) {
            case "open", "read", "write", "wait", "waitpid", "accept", "connect", "send", "recv", "recv_fd", "fcntl" ->
                true;
            default -> false;
        };
    }
}
