package unixproc.c.format;

import unixproc.abi.WaitStatus;
import unixproc.c.call.Constants;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Array;
import unixproc.c.type.CType.Pointer;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.CType.Struct;
import unixproc.c.type.Memory;
import unixproc.c.type.Structs;
import unixproc.c.type.TypedMemory;
import unixproc.c.type.Types;

/** Values as text, read from memory where they are addresses. */
public final class ValueText {
    /** How much of a text is shown where the learner asked for it. */
    public static final int MOST = 256;
    /** How many elements of an array are shown. */
    private static final int ELEMENTS = 32;
    /** Below it nothing is mapped, so an address there is never followed. */
    private static final long LOWEST = 65536;

    private final Memory memory;
    private final Constants constants;

    public ValueText(Memory memory, Constants constants) {
        this.memory = memory;
        this.constants = constants;
    }

    /** A value by its type; an array or struct is at the address the bits are. */
    public String of(CType type, long bits) {
        if (type instanceof Array array) {
            return array(array, bits);
        }
        if (type instanceof Struct struct) {
            return struct(struct, bits);
        }
        if (Types.isFunction(type)) {
            return constants.name("handler", bits);
        }
        if (type instanceof Pointer pointer) {
            return pointer.to() == Scalar.CHAR ? text(bits, MOST) : address(bits);
        }
        if (type == Scalar.CHAR) {
            return character(bits);
        }
        return number(type, bits);
    }

    public static String number(CType type, long bits) {
        if (Types.isFloating(type)) {
            double value = Double.longBitsToDouble(bits);
            return (value < 0 ? "-" : "") + FloatingText.of(value, 'g', 15, false);
        }
        return type == Scalar.ULONG ? Long.toUnsignedString(bits) : Long.toString(bits);
    }

    public static String address(long bits) {
        return bits == 0 ? "NULL" : bits == -1 ? "MAP_FAILED" : "0x" + Long.toHexString(bits);
    }

    /** The text at an address. */
    public String text(long address, int most) {
        if (Long.compareUnsigned(address, LOWEST) < 0 || address < 0) {
            return address(address);
        }
        return StringFormats.quoted(memory.string(address), most);
    }

    private static String character(long bits) {
        String quoted = StringFormats.quoted(new byte[] {(byte) bits}, 1);
        String inside = quoted.substring(1, quoted.length() - 1);
        return bits == '\'' ? "'\\''" : "'" + (inside.equals("\\\"") ? "\"" : inside) + "'";
    }

    private String array(Array array, long address) {
        if (array.of() == Scalar.CHAR) {
            byte[] bytes = memory.bytes(address, array.count());
            int end = 0;
            while (end < bytes.length && bytes[end] != 0) {
                end++;
            }
            byte[] cut = new byte[end];
            System.arraycopy(bytes, 0, cut, 0, end);
            return StringFormats.quoted(cut, MOST);
        }
        StringBuilder text = new StringBuilder("{");
        int shown = Math.min(array.count(), ELEMENTS);
        for (int i = 0; i < shown; i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(part(array.of(), address + (long) i * array.of().size()));
        }
        return text.append(shown < array.count() ? ", ...}" : "}").toString();
    }

    private String part(CType type, long address) {
        boolean inside = type instanceof Array || type instanceof Struct;
        return of(type, inside ? address : TypedMemory.load(memory, type, address));
    }

    private String struct(Struct struct, long address) {
        if (Types.same(struct, Structs.SIGSET)) {
            return SignalSets.text(constants, memory.read(address, 8));
        }
        if (Types.isSocketAddress(struct)) {
            return SocketAddresses.text(memory, address);
        }
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < struct.members().size(); i++) {
            CType.Member member = struct.members().get(i);
            if (!member.name().startsWith("__") && !member.name().equals("sa_sigaction")) {
                text.append(i == 0 ? "" : ", ").append(member.name()).append('=');
                text.append(member(struct, member, address + member.offset()));
            }
        }
        return text.append('}').toString();
    }

    private String member(Struct struct, CType.Member member, long address) {
        if (Types.same(struct, Structs.RLIMIT) && memory.read(address, 8) == -1) {
            return "RLIM_INFINITY";
        }
        if (member.width() > 0) {
            int above = Long.SIZE - member.width();
            long bits = memory.read(address, member.type().size()) >>> member.shift() << above;
            return number(member.type(), Types.unsigned(member.type()) ? bits >>> above : bits >> above);
        }
        if (member.name().equals("sa_flags")) {
            return constants.flags("sa_flags", Types.fit(Scalar.INT, memory.read(address, 4)));
        }
        return part(member.type(), address);
    }

    /** A wait status in words: {@code 0x300: exited with 3}. */
    public static String status(long bits) {
        WaitStatus status = new WaitStatus((int) bits);
        String hex = "0x" + Long.toHexString(bits & 0xffffffffL);
        if (status.isContinued()) {
            return hex + ": continued";
        }
        if (status.isStopped()) {
            return hex + ": stopped by " + status.stopSignal().name();
        }
        if (status.isExited()) {
            return hex + ": exited with " + status.exitCode();
        }
        return hex + ": killed by " + status.signal().name() + (status.isCoreDumped() ? " (core dumped)" : "");
    }
}
