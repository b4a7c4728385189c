package unixproc.lang;

import unixproc.lang.CType.Pointer;
import unixproc.lang.CType.Scalar;
import unixproc.lang.CType.Struct;
import unixproc.lang.Leaves.Literal;

/** Which values C takes for which types without a cast. */
final class Conversions {
    private Conversions() {}

    /** The code itself, if its value can be assigned to the type. */
    static Code checked(Line line, Code code, CType type, Expr expr, String where) {
        if (!allowed(code, type)) {
            throw line.wrongType(expr.span(), where, type.toString(), code.type());
        }
        return code;
    }

    static boolean allowed(Code code, CType type) {
        CType from = code.type();
        if (type instanceof Struct) {
            return from == type;
        }
        if (from instanceof Struct || from == Scalar.VOID) {
            return false;
        }
        boolean zero = isZero(code);
        if (type instanceof Pointer) {
            return Types.isAddress(from) || zero;
        }
        if (type == Scalar.HANDLER) {
            return from == Scalar.HANDLER || zero || isOne(code);
        }
        return Types.isNumber(type) && (Types.isNumber(from) || type.size() == 8);
    }

    static boolean isZero(Code code) {
        return code instanceof Literal literal && literal.bits() == 0;
    }

    private static boolean isOne(Code code) {
        return code instanceof Literal literal && literal.bits() == 1;
    }
}
