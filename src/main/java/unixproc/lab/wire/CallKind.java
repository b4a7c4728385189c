package unixproc.lab.wire;

/** What the owner of the lab must know of a call, so that it tells of it in the right order. */
public enum CallKind {
    PLAIN,
    /** It may put something on the lab's terminal. */
    WRITES,
    /** It makes a process. */
    FORKS,
    /** It turns the process into another program, which may write. */
    EXECS;

    public boolean mayWrite() {
        return this == WRITES || this == EXECS;
    }
}
