package unixproc.lab.agent.trace;

/** One thread that is followed. */
final class Tracee {
    /** What it is doing, as the tracer knows it. */
    enum State {
        /** Nobody has told yet who made it; or it is to become the program, and has not begun. */
        UNANNOUNCED,
        /** It runs, outside any call of interest. */
        RUNNING,
        /** It is in a call of interest. */
        IN_CALL,
        /** It stands at its birth or before a call, and waits to be let go. */
        HELD,
        /** Job control has stopped it. */
        STOPPED
    }

    final int task;
    /** How many tasks were made before it. */
    final int number;

    final long[] arguments = new long[6];
    State state = State.RUNNING;
    int call = -1;
    /** Whether it is held at its birth, and not before a call. */
    boolean newborn;
    /** When it was held, in events since the start. */
    long heldSince;

    /** Whether it is the first thread of a process. */
    boolean process;

    boolean saidAsleep;
    /** Whether it has made a child by vfork(2) in the call it is in. */
    boolean vforking;
    /** The next one whose id falls into the same place of the table. */
    Tracee next;

    Tracee(int task, int number) {
        this.task = task;
        this.number = number;
    }
}
