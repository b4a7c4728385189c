package unixproc.tutor.play;

/** What a screen waits for. */
enum Waiting {
    FOR_ANSWER,
    FOR_LINE,
    FOR_TASK,
    FOR_NEXT,
    /** The lesson is over. */
    NOTHING
}
