package unixproc.tutor.line;

/** How much of a line of the lesson the learner is shown; a lesson goes from the last to the first as they learn. */
enum LineHelp {
    /** What it is after, in words. */
    INTENTION,
    /** The line with a hole. */
    HOLE,
    /** The line itself; Enter types it. */
    WHOLE;

    /** The next step towards the whole line. */
    LineHelp more() {
        return this == INTENTION ? HOLE : WHOLE;
    }
}
