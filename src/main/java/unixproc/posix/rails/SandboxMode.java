package unixproc.posix.rails;

/** How far the lines of a lab reach. */
public enum SandboxMode {
    /** The learner's own lines, and the lessons that come with the program. */
    USUAL,
    /** Somebody else's lessons, before the learner has agreed. */
    STRANGERS,
    /** Files as far as the learner's own rights go; signals as usual. */
    UNRESTRICTED
}
