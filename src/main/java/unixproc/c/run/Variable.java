package unixproc.c.run;

import unixproc.c.type.CType;
import unixproc.c.type.Memory;
import unixproc.c.type.TypedMemory;
import unixproc.c.type.Types;

/**
 * A variable that lives as long as the process. A plain one is kept here until somebody asks for its address; from then
 * on it is in memory.
 */
public final class Variable {
    /** Where the value is, which variables of one name that follow each other may share. */
    static final class Storage {
        long bits;
        /** 0 while the value is kept here. */
        long address;

        private int room;
    }

    private final String name;
    private final boolean declared;
    private CType type;
    /** Whether it may be kept here, and is no array or struct. */
    boolean plain;

    Storage storage = new Storage();

    public Variable(String name, CType type, boolean declared) {
        this.name = name;
        this.declared = declared;
        become(type);
    }

    private void become(CType next) {
        type = next;
        plain = !Types.isAggregate(next);
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

    /** How many bytes may be put there. */
    public int room() {
        return Math.max(storage.room, type.size());
    }

    public long load(Memory memory) {
        return plain && storage.address == 0 ? storage.bits : TypedMemory.load(memory, type, address(memory));
    }

    public void store(Memory memory, long value) {
        if (plain && storage.address == 0) {
            storage.bits = value;
        } else {
            TypedMemory.store(memory, type, address(memory), value);
        }
    }

    /** Its place in memory, at least a word wide and one byte longer than asked, so that a text in it ends. */
    public long address(Memory memory) {
        if (storage.address == 0) {
            storage.room = type.size();
            storage.address = memory.allocate(Math.max(storage.room + 1, 8));
            if (plain) {
                TypedMemory.store(memory, type, storage.address, storage.bits);
            }
        }
        return storage.address;
    }

    /** Starts with the value of the variable it replaces. */
    public void inherit(Variable old, Memory memory) {
        if (old.plain && plain) {
            storage.bits = Types.fit(type, old.load(memory));
        }
    }

    /** Makes room for more bytes than there was; what it held is not kept. */
    public void grow(Memory memory, int bytes) {
        become(new CType.Array(CType.Scalar.CHAR, bytes));
        storage = new Storage();
        address(memory);
    }

    /** Takes over the place of another variable that is as wide. */
    public void takeOver(Variable other) {
        storage = other.storage;
    }
}
