package unixproc.tutor.session;

/** The words for the tutor that lead through a lesson: each means another thing in a recall, in a lesson, in free play. */
public interface StepCommands {
    /** Enter, or {@code :next}. */
    void next();

    void back();

    void hint();

    /** Gives the answer or the solution away. */
    void answer();

    void check();

    void skip();

    void again();
}
