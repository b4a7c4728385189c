package unixproc.c.check;

import unixproc.c.call.Parameter;
import unixproc.c.run.Executable;
import unixproc.c.run.LeafNodes;
import unixproc.c.syntax.Expr;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Pointer;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.CType.Struct;
import unixproc.c.type.Structs;
import unixproc.c.type.Types;

/** Says whether an argument can be given for a parameter. */
final class ArgumentTypes {
    private ArgumentTypes() {}

    static boolean fits(Parameter parameter, SuppliedArgument supplied) {
        Expr expr = supplied.expr();
        return switch (parameter.role()) {
            case PATH, TEXT, BUFFER_IN -> supplied.word().isPresent() || supplied.isNull() || text(parameter, supplied);
            case OUT, WAIT_STATUS_OUT ->
                supplied.free().isPresent() || supplied.isNull() || out(parameter.type(), supplied);
            case ARGV -> expr instanceof Expr.Listing || supplied.isNull() || pointers(supplied.type());
            case HANDLER ->
                supplied.executable().isPresent()
                        && Conversions.allowed(supplied.executable().get(), Scalar.HANDLER);
            case SIGNAL_SET, STRUCT_IN ->
                expr instanceof Expr.Listing
                        || supplied.isNull()
                        || struct(Types.pointed(parameter.type()), supplied.type());
            case SOCKET_ADDRESS -> supplied.isNull() || address(supplied.type());
            case STREAM -> supplied.isNull() || Types.pointed(supplied.type()) == Structs.FILE;
            case ADDRESS -> plain(supplied);
            case ANY -> supplied.word().isPresent() || plain(supplied);
            case NUMBER, PID, DESCRIPTOR, OPEN_FLAGS, MODE, SIGNAL, RESOURCE, WAIT_OPTIONS, CONSTANT, STATUS ->
                supplied.executable().isPresent()
                        && (Types.isNumber(supplied.type()) || isWord(parameter.type(), supplied.type()));
        };
    }

    /** Whether a union of a word is given where the C library takes one: {@code union sigval}. */
    static boolean isWord(CType wanted, CType type) {
        return wanted == Scalar.ULONG && type instanceof Struct && type.size() == Scalar.ULONG.size();
    }

    /** Whether it has a value that fits a register. */
    private static boolean plain(SuppliedArgument supplied) {
        return supplied.executable().isPresent()
                && !(supplied.type() instanceof Struct)
                && supplied.type() != Scalar.VOID;
    }

    private static boolean isName(Expr expr) {
        return expr instanceof Expr.Word word
                && word.parsed().isPresent()
                && word.parsed().get() instanceof Expr.Name;
    }

    private static boolean text(Parameter parameter, SuppliedArgument supplied) {
        if (!Types.isAddress(supplied.type())) {
            return false;
        }
        boolean any = parameter.role() == Parameter.Role.BUFFER_IN;
        return any || Types.pointed(supplied.type()) == Scalar.CHAR;
    }

    private static boolean out(CType wanted, SuppliedArgument supplied) {
        CType type = supplied.type();
        CType target = Types.pointed(wanted);
        if (Types.isAddress(type)) {
            CType to = Types.pointed(type);
            if (to instanceof CType.Array array) {
                to = array.of();
            }
            return untyped(wanted) || to == Scalar.CHAR || alike(to, target);
        }
        boolean name = supplied.expr() instanceof Expr.Name || isName(supplied.expr());
        boolean place =
                supplied.executable().isPresent() && supplied.executable().get() instanceof Executable.Place;
        return name && place && (own(supplied) || (alike(type, target) && !(wanted instanceof CType.Array)));
    }

    /** Whether it is a variable that can change its type. */
    private static boolean own(SuppliedArgument supplied) {
        return supplied.executable().isPresent()
                && supplied.executable().get() instanceof LeafNodes.VariableAccess stored
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
