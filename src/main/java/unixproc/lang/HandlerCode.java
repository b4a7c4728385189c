package unixproc.lang;

import unixproc.lang.CType.Scalar;

/** A block that handles a signal; as a value it is the number the interpreter knows it by. */
final class HandlerCode implements Code {
    private final Step body;
    private final Variable signal;
    private final String label;
    private long bits;

    /**
     * @param signal the variable that gets the signal's number
     * @param label how the handler is shown
     */
    HandlerCode(Step body, Variable signal, String label) {
        this.body = body;
        this.signal = signal;
        this.label = label;
    }

    @Override
    public CType type() {
        return Scalar.HANDLER;
    }

    @Override
    public long run(Machine machine) {
        if (bits == 0) {
            bits = machine.register(this);
        }
        return bits;
    }

    void handle(Machine machine, int number) {
        machine.store(signal.type(), signal.address(), number);
        body.run(machine);
    }

    String label() {
        return label;
    }
}
