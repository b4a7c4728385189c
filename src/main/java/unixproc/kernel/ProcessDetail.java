package unixproc.kernel;

/** What there is to know about a process beyond its {@link Stat}, each with its price in file reads. */
public enum ProcessDetail {
    /** The call it is in. */
    CALL,
    /** Arguments and executable. */
    PROGRAM,
    /** The working directory. */
    DIRECTORY,
    ENVIRONMENT,
    DESCRIPTORS,
    SIGNALS,
    LIMITS,
    /** Dear: the kernel walks all pages of the process. */
    MEMORY
}
