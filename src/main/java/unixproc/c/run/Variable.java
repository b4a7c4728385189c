package unixproc.c.run;

import java.util.Optional;
import unixproc.c.type.CType;
import unixproc.c.type.Memory;
import unixproc.c.type.Types;

/** A variable: a name for a place in memory. The place is given once the line that makes it has been found sound. */
public final class Variable {
    private final String name;
    private final boolean declared;
    private CType type;
    private long address;
    private int room;
    private Optional<Variable> forebear = Optional.empty();

    public Variable(String name, CType type, boolean declared) {
        this.name = name;
        this.type = type;
        this.declared = declared;
    }

    public String name() {
        return name;
    }

    public CType type() {
        return type;
    }

    /** Whether a type was written before it, which it then keeps. */
    public boolean declared() {
        return declared;
    }

    public long address() {
        return address;
    }

    /** How many bytes may be put there. */
    int room() {
        return room;
    }

    /** Gives it its place, at least a word wide and one byte longer than asked, so that a text in it ends. */
    public void place(Memory memory, int bytes) {
        room = Math.max(bytes, type.size());
        address = memory.allocate(Math.max(room + 1, 8));
        if (forebear.isPresent()) {
            Variable old = forebear.get();
            forebear = Optional.empty();
            memory.write(address, type.size(), Types.fit(old.type, memory.read(old.address, old.type.size())));
        }
    }

    private static boolean isPlain(CType type) {
        return type instanceof CType.Scalar || type instanceof CType.Pointer;
    }

    /** Starts with the value of the variable it replaces. */
    public void inherit(Variable old) {
        boolean plain = isPlain(old.type) && isPlain(type) && old.address != 0;
        forebear = plain ? Optional.of(old) : Optional.empty();
    }

    /** Makes room for more bytes than there was; what it held is not kept. */
    void grow(Memory memory, int bytes) {
        type = new CType.Array(CType.Scalar.CHAR, bytes);
        place(memory, bytes);
    }

    /** Takes over another variable's place. */
    public void takeOver(Variable other) {
        address = other.address;
        room = other.room;
    }
}
