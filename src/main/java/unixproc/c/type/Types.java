package unixproc.c.type;

import java.util.Optional;
import unixproc.c.type.CType.Array;
import unixproc.c.type.CType.Pointer;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.CType.Struct;

/** C's rules for types: conversions, the type two operands meet in, arrays as pointers. */
public final class Types {
    public static final CType TEXT = new Pointer(Scalar.CHAR);

    private Types() {}

    /** As {@link CType#fit}. */
    public static long fit(CType type, long bits) {
        return type.fit(bits);
    }

    public static boolean isNumber(CType type) {
        return type instanceof Scalar && type != Scalar.VOID && type != Scalar.HANDLER;
    }

    public static boolean isFloating(CType type) {
        return type == Scalar.DOUBLE || type == Scalar.FLOAT;
    }

    /** Whether a value of the type is a whole number. */
    public static boolean isInteger(CType type) {
        return isNumber(type) && !isFloating(type);
    }

    /** Whether a value of the type is a function's: a function, a pointer to one, or a signal's handler. */
    public static boolean isFunction(CType type) {
        return type == Scalar.HANDLER
                || type instanceof CType.Function
                || (type instanceof Pointer pointer && pointer.to() instanceof CType.Function);
    }

    /** Where in memory a value of the type may begin: at a multiple of so many bytes. */
    public static int alignment(CType type) {
        if (type instanceof Array array) {
            return alignment(array.of());
        }
        if (!(type instanceof Struct struct)) {
            return Math.max(1, type.size());
        }
        int widest = 1;
        for (int i = 0; i < struct.members().size(); i++) {
            widest = Math.max(widest, alignment(struct.members().get(i).type()));
        }
        return widest;
    }

    /** Whether a value of the type is kept at an address of its own and not in a register. */
    public static boolean isAggregate(CType type) {
        return type instanceof Array || type instanceof Struct;
    }

    /** Whether a value of the type is an address: a pointer or an array. */
    public static boolean isAddress(CType type) {
        return type instanceof Pointer || type instanceof Array;
    }

    /** The type of a value: an array counts as a pointer to its first element. */
    public static CType decayed(CType type) {
        if (type instanceof CType.Function) {
            return new Pointer(type);
        }
        return type instanceof Array array ? new Pointer(array.of()) : type;
    }

    /** What a pointer points to or an array consists of; a byte when that is not known. */
    public static CType pointed(CType type) {
        CType to = Scalar.CHAR;
        if (type instanceof Pointer pointer) {
            to = pointer.to();
        } else if (type instanceof Array array) {
            to = array.of();
        }
        return to == Scalar.VOID ? Scalar.CHAR : to;
    }

    public static CType promoted(CType type) {
        if (!isNumber(type) && type != Scalar.HANDLER) {
            return type;
        }
        if (isFloating(type)) {
            return type;
        }
        boolean named = type == Scalar.PID || type == Scalar.ERRNO;
        return type.size() < 4 || named ? Scalar.INT : type == Scalar.HANDLER ? Scalar.ULONG : type;
    }

    /** The type in which two numbers are combined. */
    public static CType common(CType left, CType right) {
        CType one = promoted(left);
        CType other = promoted(right);
        if (isFloating(one) || isFloating(other)) {
            return one == Scalar.DOUBLE || other == Scalar.DOUBLE ? Scalar.DOUBLE : Scalar.FLOAT;
        }
        if (one.size() != other.size()) {
            return one.size() > other.size() ? one : other;
        }
        return unsigned(one) ? one : other;
    }

    public static boolean unsigned(CType type) {
        return !(type instanceof Scalar scalar) || scalar.unsigned();
    }

    /** Whether a comparison or division has to take all 64 bits as digits. */
    public static boolean wideUnsigned(CType type) {
        return type.size() == 8 && unsigned(type);
    }

    public static boolean same(CType left, CType right) {
        if (left instanceof Pointer one && right instanceof Pointer other) {
            return same(one.to(), other.to());
        }
        if (left instanceof Array one && right instanceof Array other) {
            return one.count() == other.count() && same(one.of(), other.of());
        }
        return left == right;
    }

    public static boolean isSocketAddress(CType type) {
        return type == Structs.SOCKADDR || type == Structs.SOCKADDR_IN || type == Structs.SOCKADDR_UN;
    }

    public static Optional<CType.Member> member(Struct struct, String name) {
        for (int i = 0; i < struct.members().size(); i++) {
            if (struct.members().get(i).name().equals(name)) {
                return Optional.of(struct.members().get(i));
            }
        }
        return Optional.empty();
    }
}
