package unixproc.c.call;

/** What a call does beyond giving a value, for everybody who must know and is not its implementation. */
public enum Trait {
    /** The caller can fall asleep in it, and may be woken: nothing half done is lost. */
    BLOCKS,
    /** Goes on after a handler that was installed with SA_RESTART, see signal(7). */
    RESTARTS,
    /** Gives what was left when a signal cut it short, instead of an errno. */
    RETURNS_REST,
    /** Makes a process that goes on behind the call as the caller does. */
    FORKS,
    /** Makes a process that goes on, while the caller ends. */
    DETACHES,
    /** Ends the caller, with its first argument as exit status. */
    ENDS,
    /** Turns the caller into another program. */
    EXECS,
    /** Looks for that program in PATH. */
    SEARCHES,
    /** Collects a child that has ended. */
    WAITS,
    /** Sends a signal. */
    SIGNALS,
    /** May put something on the lab's terminal. */
    WRITES,
    /** Opens a file, and makes it if the flags say so. */
    OPENS,
    /** Makes a name in the file system. */
    MAKES_NAME,
    /** Takes a name out of the file system. */
    REMOVES_NAME,
    /** Changes what the scheduler gives a process. */
    SETS_PRIORITY,
    /** Changes a variable of the environment. */
    SETS_VARIABLE,
    /** Changes a limit of the caller's. */
    SETS_LIMIT,
    /** Has a shell run what it is given. */
    RUNS_PROGRAMS,
    /** Is a function of the C library that computes: it is called, and nobody is told. */
    LIBRARY
}
