package unixproc.c.check;

import unixproc.c.run.Executable;
import unixproc.c.run.LeafNodes.Literal;
import unixproc.c.syntax.Expr;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Pointer;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.CType.Struct;
import unixproc.c.type.Types;

/** Which values C takes for which types without a cast. */
final class Conversions {
    private Conversions() {}

    /** The code itself, if its value can be assigned to the type; that it cannot is noted. */
    static Executable checked(CheckContext context, Executable executable, CType type, Expr expr, String where) {
        if (!allowed(executable, type)) {
            context.problems().add(context.wrongType(expr.span(), where, type.toString(), executable.type()));
            return ExpressionChecker.WRONG;
        }
        return executable;
    }

    static boolean allowed(Executable executable, CType type) {
        if (executable == ExpressionChecker.WRONG) {
            return true;
        }
        CType from = executable.type();
        if (type instanceof Struct) {
            return from == type;
        }
        if (from instanceof Struct || from == Scalar.VOID) {
            return false;
        }
        boolean zero = isZero(executable);
        if (Types.isFunction(type)) {
            return Types.isFunction(from) || zero || isOne(executable) || isVoidPointer(from);
        }
        if (type instanceof Pointer) {
            return Types.isAddress(from) || zero || (Types.isFunction(from) && isVoidPointer(type));
        }
        return Types.isNumber(type) && (Types.isNumber(from) || type.size() == 8);
    }

    private static boolean isVoidPointer(CType type) {
        return type instanceof Pointer pointer && pointer.to() == Scalar.VOID;
    }

    static boolean isZero(Executable executable) {
        return executable instanceof Literal literal && literal.bits() == 0;
    }

    private static boolean isOne(Executable executable) {
        return executable instanceof Literal literal && literal.bits() == 1;
    }
}
