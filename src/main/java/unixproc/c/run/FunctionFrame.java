package unixproc.c.run;

import unixproc.c.type.CType;
import unixproc.c.type.Types;

/** How much an activation of a function takes: registers, and bytes of the stack for what has an address. */
public final class FunctionFrame {
    private int registers;
    private int bytes;
    private int list = -1;

    public LocalVariable variable(String name, CType type) {
        return new LocalVariable(name, type, this, registers++);
    }

    /** Bytes of the stack for a value of that type; gives their offset. */
    int reserve(CType type) {
        int alignment = Types.alignment(type);
        int offset = (bytes + alignment - 1) / alignment * alignment;
        // One byte more, so that a text that fills an array ends.
        bytes = offset + Math.max(type.size() + 1, 8);
        return offset;
    }

    /** The register with the address of the arguments that have no parameter. */
    public LocalVariable listVariable(CType type) {
        LocalVariable variable = variable("", type);
        list = list < 0 ? variable.register() : list;
        return list == variable.register() ? variable : new LocalVariable("", type, this, list);
    }

    boolean hasList() {
        return list >= 0;
    }

    int list() {
        return list;
    }

    int registers() {
        return registers;
    }

    int bytes() {
        return (bytes + 15) & ~15;
    }
}
