package unixproc.c.run;

import unixproc.c.type.CType;
import unixproc.c.type.Types;

/** A variable of a function: each activation has its own, in a register unless its address is needed. */
public final class LocalVariable {
    private final String name;
    private final CType type;
    private final FunctionFrame frame;
    private final int register;
    /** Where it is in the stack of its activation, or -1 while it is in a register. */
    int offset = -1;

    LocalVariable(String name, CType type, FunctionFrame frame, int register) {
        this.name = name;
        this.type = type;
        this.frame = frame;
        this.register = register;
        if (Types.isAggregate(type)) {
            needAddress();
        }
    }

    public String name() {
        return name;
    }

    public CType type() {
        return type;
    }

    /** Gives it a place in memory, since its address is taken. */
    public void needAddress() {
        if (offset < 0) {
            offset = frame.reserve(type);
        }
    }

    boolean inMemory() {
        return offset >= 0;
    }

    int register() {
        return register;
    }

    long address(Evaluator evaluator) {
        return evaluator.frameAddress + offset;
    }
}
