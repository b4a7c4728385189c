package unixproc.tutor.session;

/** How a session ended, and the exit status that tells so. */
public enum SessionResult {
    WELL(0),
    EXPECTATION_FAILED(1),
    USAGE(2),
    LAB_LOST(3);

    private final int status;

    SessionResult(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
