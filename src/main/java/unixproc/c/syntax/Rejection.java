package unixproc.c.syntax;

/** A line that cannot run, or cannot go on. */
public final class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    public Rejection(Problem problem) {
        // Without a stack trace: it is the learner's mistake, not ours, and a forked process stays lean.
        super(problem.kind().name(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
