package unixproc.c.run;

/** On its way from longjmp(3) to the place where setjmp(3) was called; whatever lies between is left. */
public final class LongJump extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient JumpNodes.SetJump target;
    private final int depth;
    private final long stackTop;
    private final long value;

    LongJump(JumpNodes.SetJump target, int depth, long stackTop, long value) {
        // Without a stack trace, as it is no mistake.
        super("longjmp", null, false, false);
        this.target = target;
        this.depth = depth;
        this.stackTop = stackTop;
        this.value = value;
    }

    JumpNodes.SetJump target() {
        return target;
    }

    /** How many functions were active where it goes. */
    int depth() {
        return depth;
    }

    /** Where the stack of that place ends. */
    long stackTop() {
        return stackTop;
    }

    /** What setjmp(3) gives this time. */
    long value() {
        return value;
    }
}
