package unixproc.c.invoke;

import unixproc.c.call.Constants;
import unixproc.c.call.Parameter.Role;
import unixproc.c.format.StringFormats;
import unixproc.c.format.ValueText;
import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.c.run.Invocation.Argument;
import unixproc.c.type.CType;
import unixproc.c.type.Memory;
import unixproc.c.type.Types;
import unixproc.c.type.Value;

/** What came back beside the result, and values, in strace's notation. */
public final class OutputArguments {
    private OutputArguments() {}

    /** {@code [status=0x300: exited with 3]}, {@code [p={3, 4}]}, {@code [buf="abc"]}, or the empty text. */
    public static String describe(Invocation invocation, CallResult callResult, Memory memory) {
        if (callResult.errno() != 0) {
            return "";
        }
        ValueText values = new ValueText(memory, Constants.standard());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < invocation.arguments().size(); i++) {
            Argument argument = invocation.arguments().get(i);
            Role role = argument.parameter().role();
            boolean out = role == Role.OUT || role == Role.WAIT_STATUS_OUT;
            if (out && argument.value().bits() != 0) {
                String shown = shown(values, argument, callResult.value().bits(), memory);
                if (!shown.isEmpty()) {
                    text.append(text.length() == 0 ? "[" : ", ").append(name(argument.text()));
                    text.append('=').append(shown);
                }
            }
        }
        return text.length() == 0 ? "" : text.append(']').toString();
    }

    private static String name(String text) {
        return text.startsWith("&") ? text.substring(1) : text;
    }

    private static String shown(ValueText values, Argument argument, long result, Memory memory) {
        long address = argument.value().bits();
        if (argument.parameter().role() == Role.WAIT_STATUS_OUT) {
            return result > 0 ? ValueText.status(Types.fit(CType.Scalar.INT, memory.read(address, 4))) : "";
        }
        if (argument.parameter().sizedBy().isPresent()) {
            if (Types.pointed(argument.parameter().type()) == CType.Scalar.CHAR && result > Integer.MAX_VALUE) {
                return values.text(address, ValueText.MOST);
            }
            int length = (int) Math.max(0, Math.min(result, Integer.MAX_VALUE));
            // One byte more than is shown tells that something was cut.
            byte[] bytes = memory.bytes(address, Math.min(length, ValueText.MOST + 4));
            String text = StringFormats.quoted(bytes, ValueText.MOST);
            // Escapes through and through: not text but data, of which less is enough.
            return text.length() >= 2 * Math.min(bytes.length, ValueText.MOST)
                    ? StringFormats.quoted(bytes, StringFormats.SHOWN)
                    : text;
        }
        CType type = argument.parameter().type();
        if (type instanceof CType.Array) {
            return values.of(type, address);
        }
        CType to = Types.pointed(type);
        boolean inside = to instanceof CType.Struct || to instanceof CType.Array;
        return values.of(to, inside ? address : Types.fit(to, memory.read(address, to.size())));
    }

    /** A value as it is shown: {@code 42}, {@code 'a'}, {@code "text"}, {@code {3, 4}}, {@code 0x7f…}, {@code NULL}. */
    public static String value(Value value, Memory memory) {
        return new ValueText(memory, Constants.standard()).of(value.type(), value.bits());
    }

    /** A wait status in words: {@code 0x300: exited with 3}. */
    public static String status(long status, Memory memory) {
        return ValueText.status(status);
    }
}
