package unixproc.c.type;

import unixproc.c.type.CType.Scalar;

/** Values of a type in memory. */
public final class TypedMemory {
    private TypedMemory() {}

    /** The value of that type at an address; the address itself when it is an array or a struct. */
    public static long load(Memory memory, CType type, long address) {
        if (Types.isAggregate(type) || type instanceof CType.Function) {
            return address;
        }
        if (type == Scalar.FLOAT) {
            return Double.doubleToRawLongBits(Float.intBitsToFloat((int) memory.read(address, 4)));
        }
        return Types.fit(type, memory.read(address, type.size()));
    }

    /** Puts a value of that type at an address; an array or a struct is copied from where its bits say. */
    public static void store(Memory memory, CType type, long address, long bits) {
        if (Types.isAggregate(type)) {
            memory.put(address, memory.bytes(bits, type.size()));
        } else if (type == Scalar.FLOAT) {
            memory.write(address, 4, Float.floatToRawIntBits((float) Double.longBitsToDouble(bits)));
        } else {
            memory.write(address, type.size(), bits);
        }
    }
}
