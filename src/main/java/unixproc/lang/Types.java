package unixproc.lang;

import java.util.Optional;
import unixproc.lang.CType.Array;
import unixproc.lang.CType.Pointer;
import unixproc.lang.CType.Scalar;
import unixproc.lang.CType.Struct;

/** C's rules for types: conversions, the type two operands meet in, arrays as pointers. */
final class Types {
    static final CType TEXT = new Pointer(Scalar.CHAR);

    private Types() {}

    /** As {@link CType#fit}. */
    static long fit(CType type, long bits) {
        return type.fit(bits);
    }

    static boolean isNumber(CType type) {
        return type instanceof Scalar && type != Scalar.VOID && type != Scalar.HANDLER;
    }

    /** Whether a value of the type is an address: a pointer or an array. */
    static boolean isAddress(CType type) {
        return type instanceof Pointer || type instanceof Array;
    }

    /** The type of a value: an array counts as a pointer to its first element. */
    static CType decayed(CType type) {
        return type instanceof Array array ? new Pointer(array.of()) : type;
    }

    /** What a pointer points to or an array consists of; a byte when that is not known. */
    static CType pointed(CType type) {
        CType to = Scalar.CHAR;
        if (type instanceof Pointer pointer) {
            to = pointer.to();
        } else if (type instanceof Array array) {
            to = array.of();
        }
        return to == Scalar.VOID ? Scalar.CHAR : to;
    }

    static CType promoted(CType type) {
        boolean named = type == Scalar.PID || type == Scalar.ERRNO;
        return type.size() < 4 || named ? Scalar.INT : type == Scalar.HANDLER ? Scalar.ULONG : type;
    }

    /** The type in which two numbers are combined. */
    static CType common(CType left, CType right) {
        CType one = promoted(left);
        CType other = promoted(right);
        if (one.size() != other.size()) {
            return one.size() > other.size() ? one : other;
        }
        return unsigned(one) ? one : other;
    }

    static boolean unsigned(CType type) {
        return !(type instanceof Scalar scalar) || scalar.unsigned();
    }

    /** Whether a comparison or division has to take all 64 bits as digits. */
    static boolean wideUnsigned(CType type) {
        return type.size() == 8 && unsigned(type);
    }

    static boolean same(CType left, CType right) {
        if (left instanceof Pointer one && right instanceof Pointer other) {
            return same(one.to(), other.to());
        }
        if (left instanceof Array one && right instanceof Array other) {
            return one.count() == other.count() && same(one.of(), other.of());
        }
        return left == right;
    }

    static boolean isSocketAddress(CType type) {
        return type == Structs.SOCKADDR || type == Structs.SOCKADDR_IN || type == Structs.SOCKADDR_UN;
    }

    static Optional<CType.Member> member(Struct struct, String name) {
        for (int i = 0; i < struct.members().size(); i++) {
            if (struct.members().get(i).name().equals(name)) {
                return Optional.of(struct.members().get(i));
            }
        }
        return Optional.empty();
    }
}
