package unixproc.tutor.line;

/** What a screen waits for. */
public enum AwaitedAction {
    FOR_ANSWER,
    FOR_LINE,
    FOR_TASK,
    FOR_NEXT,
    /** The lesson is over. */
    NOTHING
}
