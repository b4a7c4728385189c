package unixproc.trace.event;

/** Which calls are shown. */
public enum CallChoice {
    /** Those that concern processes, and what they write and read. */
    PROCESS,
    /** Those on files too. */
    FILES,
    /** Every call there is. */
    ALL
}
