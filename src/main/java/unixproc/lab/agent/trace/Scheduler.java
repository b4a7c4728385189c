package unixproc.lab.agent.trace;

/** The one place that decides who goes next. */
interface Scheduler {
    /** Whether everybody is held before each event, so that there is something to decide. */
    boolean holds();

    /** Whether somebody else, the tutor, says when the next one may go. */
    boolean waitsToBeAsked();

    /** Who goes next, of those held: an array that ends with a null and has at least one. */
    Tracee choose(Tracee[] held);
}
