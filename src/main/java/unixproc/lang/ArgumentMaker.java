package unixproc.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.lang.CType.Array;
import unixproc.lang.CType.Pointer;
import unixproc.lang.CType.Scalar;
import unixproc.lang.CType.Struct;
import unixproc.lang.Leaves.Literal;
import unixproc.lang.Leaves.Stored;
import unixproc.lang.Leaves.TextLiteral;
import unixproc.lang.Operations.Address;
import unixproc.lang.Packing.Room;
import unixproc.lang.Parameter.Role;

/** Makes the code of one argument that was found to fit its parameter. */
final class ArgumentMaker {
    private static final Parameter MORE =
            new Parameter("...", "...", new Pointer(Scalar.VOID), Role.ANY, Optional.empty(), true, Optional.empty());

    private final Line line;
    private final ExpressionChecker expressions;

    ArgumentMaker(Line line, ExpressionChecker expressions) {
        this.line = line;
        this.expressions = expressions;
    }

    Code code(Parameter parameter, Given given) {
        if (given.word().isPresent() && takesText(parameter.role(), given)) {
            return new TextLiteral(Strings.encoded(given.word().get()));
        }
        if (given.expr() instanceof Expr.Listing listing) {
            return listed(parameter, listing);
        }
        Code code = given.code().isPresent() ? given.code().get() : expressions.check(given.expr());
        boolean byAddress = code.type() instanceof Struct && parameter.type() instanceof Pointer;
        return byAddress && code instanceof Code.Place place ? new Address(place, new Pointer(code.type())) : code;
    }

    /** Whether a word is a text here, and not the name of a variable or a number. */
    private static boolean takesText(Role role, Given given) {
        boolean address = given.code().isPresent() && Types.isAddress(given.type());
        return switch (role) {
            case PATH, TEXT, BUFFER_IN -> !address;
            case ANY -> given.code().isEmpty();
            case NUMBER, PID, DESCRIPTOR, OUT, WAIT_STATUS_OUT, OPEN_FLAGS, MODE, SIGNAL, SIGNAL_SET, HANDLER -> false;
            case RESOURCE, WAIT_OPTIONS, CONSTANT, ADDRESS, ARGV, STREAM, SOCKET_ADDRESS, STRUCT_IN, STATUS -> false;
        };
    }

    private Code listed(Parameter parameter, Expr.Listing listing) {
        List<Code> codes = new ArrayList<>();
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
            Code code = expressions.check(element);
            codes.add(Conversions.checked(line, code, wanted, element, parameter.declaration()));
        }
        if (parameter.role() == Role.ARGV) {
            boolean ended = !codes.isEmpty() && Conversions.isZero(codes.get(codes.size() - 1));
            return new Packing.Texts(ended ? codes.subList(0, codes.size() - 1) : codes, new Room());
        }
        return parameter.role() == Role.SIGNAL_SET
                ? new Packing.Signals(codes, new Room())
                : new Packing.Members(struct, codes, new Room());
    }

    /** The list of texts a program is started with. */
    Code texts(Given given) {
        Parameter list = new Parameter(
                "argv",
                "char *const argv[]",
                new Pointer(Types.TEXT),
                Role.ARGV,
                Optional.empty(),
                true,
                Optional.empty());
        return code(list, given);
    }

    /** An argument the call fills; its variable is made when there is none, or changes its type when it may. */
    Slot out(Parameter parameter, Given given, int size) {
        String source = line.source().oneLine(given.expr().span());
        CType type = parameter.type();
        if (given.free().isPresent()) {
            return made(parameter, given.free().get(), source, size);
        }
        Code code = given.code().isPresent() ? given.code().get() : expressions.check(given.expr());
        if (Types.isAddress(code.type()) || given.isNull()) {
            Optional<Variable> buffer = size < 0 ? Optional.empty() : variable(code);
            return new Slot(parameter, "", code, source, true, buffer, size);
        }
        Code.Place place = (Code.Place) code;
        CType target = Types.pointed(type);
        boolean same = code.type() instanceof Struct
                || (Types.isNumber(target) && target.size() == code.type().size());
        if (place instanceof Stored stored && !stored.variable().declared() && (!same || type instanceof Array)) {
            return made(parameter, stored.variable().name(), source, size);
        }
        Optional<Variable> buffer = size < 0 ? Optional.empty() : variable(code);
        return new Slot(parameter, "", new Address(place, new Pointer(code.type())), "&" + source, true, buffer, size);
    }

    /** The variable a buffer is, so that too small a one is noticed. */
    private static Optional<Variable> variable(Code code) {
        Code place = code instanceof Address address ? address.place() : code;
        boolean whole = place instanceof Stored stored && !(stored.type() instanceof Pointer && place == code);
        return whole ? Optional.of(((Stored) place).variable()) : Optional.empty();
    }

    private Slot made(Parameter parameter, String name, String source, int size) {
        CType type = parameter.type() instanceof Array array ? array : target(parameter);
        Variable variable = line.scope().assigned(name, type, line.certain());
        Stored stored = new Stored(variable);
        boolean whole = type instanceof Array;
        Code code = whole ? stored : new Address(stored, new Pointer(type));
        boolean named = source.startsWith("&") || whole;
        Optional<Variable> buffer = size < 0 ? Optional.empty() : Optional.of(variable);
        return new Slot(parameter, "", code, named ? source : "&" + source, true, buffer, size);
    }

    private static CType target(Parameter parameter) {
        boolean bytes = parameter.sizedBy().isPresent();
        return bytes ? new Array(Scalar.CHAR, 1) : Types.pointed(parameter.type());
    }

    /** An argument beyond the parameters, to be formatted. */
    Slot more(Given given) {
        Code code = code(MORE, given);
        String source = line.source().oneLine(given.expr().span());
        return new Slot(MORE, "", code, code instanceof Literal ? source : "", true, Optional.empty(), -1);
    }
}
