package unixproc.c.run;

import unixproc.c.type.CType;
import unixproc.c.type.CType.Scalar;

/** A block that handles a signal; as a value it is the number the interpreter knows it by. */
public final class HandlerNode implements Executable {
    /** The bits of the built-in handler {@code report}. */
    public static final long REPORT = 2;

    /** The first bits that stand for a handler of the learner's own. */
    public static final long FIRST_HANDLER = 16;

    private final ExecutableStatement body;
    private final Variable signal;
    private final String label;
    private long bits;

    /**
     * @param signal the variable that gets the signal's number
     * @param label how the handler is shown
     */
    public HandlerNode(ExecutableStatement body, Variable signal, String label) {
        this.body = body;
        this.signal = signal;
        this.label = label;
    }

    @Override
    public CType type() {
        return Scalar.HANDLER;
    }

    @Override
    public long run(Evaluator evaluator) {
        if (bits == 0) {
            bits = evaluator.register(this);
        }
        return bits;
    }

    void handle(Evaluator evaluator, int number) {
        evaluator.store(signal.type(), signal.address(), number);
        body.run(evaluator);
    }

    String label() {
        return label;
    }
}
