package unixproc.lang;

import unixproc.lang.CType.Pointer;
import unixproc.lang.CType.Scalar;
import unixproc.lang.CType.Struct;

/** Says whether an argument can be given for a parameter. */
final class Fitting {
    private Fitting() {}

    static boolean fits(Parameter parameter, Given given) {
        Expr expr = given.expr();
        return switch (parameter.role()) {
            case PATH, TEXT, BUFFER_IN -> given.word().isPresent() || given.isNull() || text(parameter, given);
            case OUT, WAIT_STATUS_OUT -> given.free().isPresent() || given.isNull() || out(parameter.type(), given);
            case ARGV -> expr instanceof Expr.Listing || given.isNull() || pointers(given.type());
            case HANDLER ->
                given.code().isPresent() && Conversions.allowed(given.code().get(), Scalar.HANDLER);
            case SIGNAL_SET, STRUCT_IN ->
                expr instanceof Expr.Listing || given.isNull() || struct(Types.pointed(parameter.type()), given.type());
            case SOCKET_ADDRESS -> given.isNull() || address(given.type());
            case STREAM -> given.isNull() || Types.pointed(given.type()) == Structs.FILE;
            case ADDRESS -> plain(given);
            case ANY -> given.word().isPresent() || plain(given);
            case NUMBER, PID, DESCRIPTOR, OPEN_FLAGS, MODE, SIGNAL, RESOURCE, WAIT_OPTIONS, CONSTANT, STATUS ->
                given.code().isPresent() && Types.isNumber(given.type());
        };
    }

    /** Whether it has a value that fits a register. */
    private static boolean plain(Given given) {
        return given.code().isPresent() && !(given.type() instanceof Struct) && given.type() != Scalar.VOID;
    }

    private static boolean isName(Expr expr) {
        return expr instanceof Expr.Word word
                && word.parsed().isPresent()
                && word.parsed().get() instanceof Expr.Name;
    }

    private static boolean text(Parameter parameter, Given given) {
        if (!Types.isAddress(given.type())) {
            return false;
        }
        boolean any = parameter.role() == Parameter.Role.BUFFER_IN;
        return any || Types.pointed(given.type()) == Scalar.CHAR;
    }

    private static boolean out(CType wanted, Given given) {
        CType type = given.type();
        CType target = Types.pointed(wanted);
        if (Types.isAddress(type)) {
            CType to = Types.pointed(type);
            if (to instanceof CType.Array array) {
                to = array.of();
            }
            return untyped(wanted) || to == Scalar.CHAR || alike(to, target);
        }
        boolean name = given.expr() instanceof Expr.Name || isName(given.expr());
        boolean place = given.code().isPresent() && given.code().get() instanceof Code.Place;
        return name && place && (own(given) || (alike(type, target) && !(wanted instanceof CType.Array)));
    }

    /** Whether it is a variable that can change its type. */
    private static boolean own(Given given) {
        return given.code().isPresent()
                && given.code().get() instanceof Leaves.Stored stored
                && !stored.variable().declared();
    }

    private static boolean untyped(CType wanted) {
        return wanted instanceof Pointer pointer && (pointer.to() == Scalar.VOID || pointer.to() == Scalar.CHAR);
    }

    private static boolean alike(CType one, CType other) {
        if (one instanceof Struct || other instanceof Struct) {
            return one == other || (Types.isSocketAddress(one) && Types.isSocketAddress(other));
        }
        return Types.isNumber(one) && Types.isNumber(other) && one.size() == other.size();
    }

    private static boolean pointers(CType type) {
        return Types.isAddress(type) && (Types.pointed(type) instanceof Pointer || isVoid(type));
    }

    private static boolean isVoid(CType type) {
        return type instanceof Pointer pointer && pointer.to() == Scalar.VOID;
    }

    private static boolean struct(CType wanted, CType type) {
        return type == wanted || (Types.isAddress(type) && (Types.pointed(type) == wanted || isVoid(type)));
    }

    private static boolean address(CType type) {
        return Types.isSocketAddress(type)
                || (Types.isAddress(type) && (Types.isSocketAddress(Types.pointed(type)) || isVoid(type)));
    }
}
