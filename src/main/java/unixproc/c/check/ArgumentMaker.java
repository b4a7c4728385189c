package unixproc.c.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.call.Parameter;
import unixproc.c.call.Parameter.Role;
import unixproc.c.format.StringFormats;
import unixproc.c.invoke.BoundArgument;
import unixproc.c.invoke.PackedArguments;
import unixproc.c.invoke.PackedArguments.ScratchMemory;
import unixproc.c.run.Executable;
import unixproc.c.run.LeafNodes.Dereference;
import unixproc.c.run.LeafNodes.Literal;
import unixproc.c.run.LeafNodes.TextLiteral;
import unixproc.c.run.LeafNodes.VariableAccess;
import unixproc.c.run.OperationNodes;
import unixproc.c.run.OperationNodes.AddressOf;
import unixproc.c.run.Variable;
import unixproc.c.syntax.Expr;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Array;
import unixproc.c.type.CType.Pointer;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.CType.Struct;
import unixproc.c.type.Structs;
import unixproc.c.type.Types;

/** Makes the code of one argument that was found to fit its parameter. */
final class ArgumentMaker {
    private final CheckContext context;
    private final ExpressionChecker expressions;

    ArgumentMaker(CheckContext context, ExpressionChecker expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    Executable code(Parameter parameter, SuppliedArgument supplied) {
        if (supplied.word().isPresent() && takesText(parameter.role(), supplied)) {
            return new TextLiteral(StringFormats.encoded(supplied.word().get()));
        }
        if (supplied.expr() instanceof Expr.Listing listing) {
            return listed(parameter, listing);
        }
        Executable executable =
                supplied.executable().isPresent() ? supplied.executable().get() : expressions.check(supplied.expr());
        if (ArgumentTypes.isWord(parameter.type(), executable.type())) {
            return new Dereference(executable, Scalar.ULONG);
        }
        boolean byAddress = executable.type() instanceof Struct && parameter.type() instanceof Pointer;
        if (byAddress && executable instanceof Executable.Place place) {
            return new AddressOf(place, new Pointer(executable.type()));
        }
        boolean number = Types.isFloating(executable.type()) || Types.isFloating(parameter.type());
        return number ? OperationNodes.in(executable, parameter.type()) : executable;
    }

    /** Whether a word is a text here, and not the name of a variable or a number. */
    private static boolean takesText(Role role, SuppliedArgument supplied) {
        boolean address = supplied.executable().isPresent() && Types.isAddress(supplied.type());
        return switch (role) {
            case PATH, TEXT, BUFFER_IN -> !address;
            case ANY -> supplied.executable().isEmpty();
            case NUMBER, PID, DESCRIPTOR, OUT, WAIT_STATUS_OUT, OPEN_FLAGS, MODE, SIGNAL, SIGNAL_SET, HANDLER -> false;
            case RESOURCE, WAIT_OPTIONS, CONSTANT, ADDRESS, ARGV, STREAM, SOCKET_ADDRESS, STRUCT_IN, STATUS -> false;
        };
    }

    private Executable listed(Parameter parameter, Expr.Listing listing) {
        List<Executable> executables = new ArrayList<>();
        Struct struct = Types.pointed(parameter.type()) instanceof Struct known ? known : Structs.FILE;
        for (int i = 0; i < listing.elements().size(); i++) {
            Expr element = listing.elements().get(i);
            CType wanted = Scalar.INT;
            if (parameter.role() == Role.ARGV) {
                wanted = Types.TEXT;
            } else if (parameter.role() == Role.STRUCT_IN) {
                boolean more = i >= struct.members().size();
                wanted = more ? Scalar.VOID : struct.members().get(i).type();
            }
            Executable executable = expressions.check(element);
            executables.add(Conversions.checked(context, executable, wanted, element, parameter.declaration()));
        }
        if (parameter.role() == Role.ARGV) {
            boolean ended = !executables.isEmpty() && Conversions.isZero(executables.get(executables.size() - 1));
            return new PackedArguments.StringList(
                    ended ? executables.subList(0, executables.size() - 1) : executables, new ScratchMemory());
        }
        return parameter.role() == Role.SIGNAL_SET
                ? new PackedArguments.SignalSetValue(executables, new ScratchMemory())
                : new PackedArguments.StructValue(struct, executables, new ScratchMemory());
    }

    /** The list of texts a program is started with. */
    Executable texts(SuppliedArgument supplied) {
        return code(Parameter.ARGV, supplied);
    }

    /** An argument the call fills; its variable is made when there is none, or changes its type when it may. */
    BoundArgument out(Parameter parameter, SuppliedArgument supplied, int size) {
        String source = context.source().oneLine(supplied.expr().span());
        CType type = parameter.type();
        if (supplied.free().isPresent()) {
            return made(parameter, supplied.free().get(), source, size);
        }
        Executable executable =
                supplied.executable().isPresent() ? supplied.executable().get() : expressions.check(supplied.expr());
        if (Types.isAddress(executable.type()) || supplied.isNull()) {
            Optional<Variable> buffer = size < 0 ? Optional.empty() : variable(executable);
            return new BoundArgument(parameter, "", executable, source, true, buffer, size);
        }
        Executable.Place place = (Executable.Place) executable;
        CType target = Types.pointed(type);
        boolean same = executable.type() instanceof Struct
                || (Types.isNumber(target) && target.size() == executable.type().size());
        if (place instanceof VariableAccess stored
                && !stored.variable().declared()
                && (!same || type instanceof Array)) {
            return made(parameter, stored.variable().name(), source, size);
        }
        Optional<Variable> buffer = size < 0 ? Optional.empty() : variable(executable);
        return new BoundArgument(
                parameter, "", new AddressOf(place, new Pointer(executable.type())), "&" + source, true, buffer, size);
    }

    /** The variable a buffer is, so that too small a one is noticed. */
    private static Optional<Variable> variable(Executable executable) {
        Executable place = executable instanceof AddressOf address ? address.place() : executable;
        boolean whole =
                place instanceof VariableAccess stored && !(stored.type() instanceof Pointer && place == executable);
        return whole ? Optional.of(((VariableAccess) place).variable()) : Optional.empty();
    }

    private BoundArgument made(Parameter parameter, String name, String source, int size) {
        CType type = parameter.type() instanceof Array array ? array : target(parameter);
        Executable.Place place = context.scope().assigned(name, type, context.certain());
        boolean whole = type instanceof Array;
        Executable executable = whole ? place : new AddressOf(place, new Pointer(type));
        boolean named = source.startsWith("&") || whole;
        Optional<Variable> buffer = size < 0 ? Optional.empty() : variable(place);
        return new BoundArgument(parameter, "", executable, named ? source : "&" + source, true, buffer, size);
    }

    private static CType target(Parameter parameter) {
        boolean bytes = parameter.sizedBy().isPresent();
        return bytes ? new Array(Scalar.CHAR, 1) : Types.pointed(parameter.type());
    }

    /** An argument beyond the parameters, to be formatted. */
    BoundArgument more(SuppliedArgument supplied) {
        Executable executable = code(Parameter.MORE, supplied);
        String source = context.source().oneLine(supplied.expr().span());
        return new BoundArgument(
                Parameter.MORE,
                "",
                executable,
                executable instanceof Literal ? source : "",
                true,
                Optional.empty(),
                -1);
    }
}
