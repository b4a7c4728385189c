package unixproc.c.syntax;

import java.util.List;

/** A line that cannot run, or cannot go on. */
public final class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public Rejection(Problem problem) {
        this(List.of(problem));
    }

    /** Several problems of one text, in its order; at least one. */
    public Rejection(List<Problem> problems) {
        // Without a stack trace: it is the learner's mistake, not ours, and a forked process stays lean.
        super(problems.get(0).kind().name(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** The first problem. */
    public Problem problem() {
        return problems.get(0);
    }

    public List<Problem> problems() {
        return problems;
    }
}
