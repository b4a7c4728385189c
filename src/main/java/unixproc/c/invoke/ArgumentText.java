package unixproc.c.invoke;

import java.util.List;
import java.util.OptionalLong;
import unixproc.c.call.Constants;
import unixproc.c.format.SignalSets;
import unixproc.c.format.SocketAddresses;
import unixproc.c.format.StringFormats;
import unixproc.c.format.ValueText;
import unixproc.c.run.Evaluator;
import unixproc.c.syntax.Lexer;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Pointer;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.CType.Struct;
import unixproc.c.type.Memory;
import unixproc.c.type.Structs;
import unixproc.c.type.Types;

/** Arguments as strace writes them. */
final class ArgumentText {
    private static final List<String> BIT_GROUPS =
            List.of("open_flags", "wait_options", "mmap.prot", "mmap.flags", "flags", "type", "sa_flags");
    private static final int LISTED = 32;
    private static final long STDIN = 0xF0;
    private static final long STDERR = 0xF2;

    private final Evaluator evaluator;
    private final Memory memory;
    private final Constants constants;
    private final ValueText values;

    ArgumentText(Evaluator evaluator, Constants constants) {
        this.evaluator = evaluator;
        this.memory = evaluator.memory();
        this.constants = constants;
        this.values = new ValueText(memory, constants);
    }

    /**
     * The text of one argument.
     *
     * @param length how long a buffer is, or -1
     */
    String of(BoundArgument argument, long bits, long length) {
        return switch (argument.parameter().role()) {
            case PATH, TEXT -> values.text(bits, StringFormats.SHOWN);
            case BUFFER_IN -> buffer(bits, length);
            case OUT, WAIT_STATUS_OUT -> bits == 0 ? "NULL" : argument.source();
            case MODE -> bits == 0 ? "0" : "0" + Long.toOctalString(bits & 0xffffffffL);
            case HANDLER ->
                evaluator.isFunction(bits) ? evaluator.function(bits).name() : constants.name("handler", bits);
            case ARGV -> isEnvironment(bits) ? "environ" : list(bits);
            case SIGNAL_SET ->
                memory.holds(bits, 8) ? SignalSets.text(constants, memory.read(bits, 8)) : ValueText.address(bits);
            case STRUCT_IN -> struct(argument.parameter().type(), bits);
            case SOCKET_ADDRESS ->
                memory.holds(bits, Structs.SOCKADDR_IN.size())
                        ? SocketAddresses.text(memory, bits)
                        : ValueText.address(bits);
            case STREAM -> bits >= STDIN && bits <= STDERR ? constants.name("stream", bits) : ValueText.address(bits);
            case ADDRESS -> bits == -1 ? "MAP_FAILED" : ValueText.address(bits);
            case OPEN_FLAGS, SIGNAL, RESOURCE, WAIT_OPTIONS, CONSTANT -> named(argument.group(), bits);
            case ANY -> any(argument, bits);
            case NUMBER, STATUS ->
                constants.find(argument.source()).isPresent()
                                && !argument.source().equals("false")
                        ? argument.source()
                        : ValueText.number(argument.parameter().type(), bits);
            case PID, DESCRIPTOR -> Long.toString(bits);
        };
    }

    private String named(String group, long bits) {
        if (group.equals("open_flags")) {
            return constants.flags(group, bits);
        }
        String name = constants.name(group, bits);
        boolean number = Lexer.isDigit(name.charAt(0)) || name.charAt(0) == '-';
        return number && BIT_GROUPS.contains(group) ? constants.flags(group, bits) : name;
    }

    private String buffer(long bits, long length) {
        if (bits == 0 || length < 0) {
            return ValueText.address(bits);
        }
        return StringFormats.quoted(
                memory.bytes(bits, (int) Math.min(length, StringFormats.SHOWN + 4)), StringFormats.SHOWN);
    }

    private String struct(CType type, long bits) {
        if (!(Types.pointed(type) instanceof Struct struct) || !memory.holds(bits, struct.size())) {
            return ValueText.address(bits);
        }
        String text = values.of(Types.pointed(type), bits);
        if (Types.pointed(type) == Structs.SIGACTION) {
            long handler = memory.read(bits, 8);
            if (evaluator.isFunction(handler)) {
                String number = "sa_handler=" + handler;
                return text.replace(
                        number, "sa_handler=" + evaluator.function(handler).name());
            }
        }
        return text;
    }

    private boolean isEnvironment(long bits) {
        OptionalLong variable = evaluator.host().symbol("environ");
        return bits == -1 || (variable.isPresent() && memory.read(variable.getAsLong(), 8) == bits);
    }

    private String list(long bits) {
        if (!memory.holds(bits, 8)) {
            return ValueText.address(bits);
        }
        StringBuilder text = new StringBuilder("[");
        long item = memory.read(bits, 8);
        for (int i = 0; item != 0 && i < LISTED; i++) {
            text.append(i == 0 ? "" : ", ").append(values.text(item, StringFormats.SHOWN));
            long next = bits + 8L * (i + 1);
            if (!memory.holds(next, 8)) {
                break;
            }
            item = memory.read(next, 8);
        }
        return text.append(item == 0 ? "]" : ", ...]").toString();
    }

    private String any(BoundArgument argument, long bits) {
        CType type = Types.decayed(argument.executable().type());
        if (type instanceof Pointer pointer) {
            return pointer.to() == Scalar.CHAR ? values.text(bits, StringFormats.SHOWN) : ValueText.address(bits);
        }
        boolean named = constants.find(argument.source()).isPresent()
                || argument.source().indexOf('|') > 0;
        return named ? argument.source() : ValueText.number(type, bits);
    }
}
