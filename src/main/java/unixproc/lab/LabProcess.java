package unixproc.lab;

/**
 * A process of the lab as it is known at this moment.
 *
 * @param letter its name: A, B, C … in order of creation
 * @param parent the letter of the process that forked it, or empty for a first process
 * @param call what it was last seen asleep in or running, as strace writes it; empty when it is idle
 */
public record LabProcess(String letter, long pid, String parent, Status status, String call) {
    /** Whether it can be talked to. */
    public enum Status {
        /** It waits for a line. */
        IDLE,
        /** It runs a line. */
        RUNNING,
        /** Its line has not returned from a call it sleeps in. */
        ASLEEP,
        /** It has become another program by exec and no longer listens. */
        PROGRAM,
        ENDED
    }

    public boolean isAlive() {
        return status != Status.ENDED;
    }

    /** Whether it can take a line now, or once the running one is over. */
    public boolean listens() {
        return isAlive() && status != Status.PROGRAM;
    }
}
