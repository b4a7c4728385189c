package unixproc.posix.call;

import com.kenai.jffi.CallContext;
import com.kenai.jffi.CallingConvention;
import com.kenai.jffi.Function;
import com.kenai.jffi.HeapInvocationBuffer;
import com.kenai.jffi.Invoker;
import com.kenai.jffi.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import unixproc.c.call.Call;
import unixproc.c.call.Parameter;
import unixproc.c.call.Parameter.Role;
import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.Types;
import unixproc.c.type.Value;
import unixproc.posix.Native;

/** The rows that are no more than a function of the C library: it is called by its name, with the row's own types. */
final class DirectCalls {
    private final Native loaded;
    private final StandardStreams streams;
    private final Map<String, Function> functions = new HashMap<>();

    DirectCalls(Native loaded, StandardStreams streams) {
        this.loaded = loaded;
        this.streams = streams;
    }

    /** Looks a function up, so that nothing is left to do for it when it is called. */
    void prepare(Call call) {
        functions.put(call.name(), function(call, call.parameters().size()));
    }

    private static Function function(Call call, int count) {
        List<Parameter> parameters = call.parameters();
        Type[] types = new Type[count];
        for (int i = 0; i < count; i++) {
            types[i] = i < parameters.size() ? type(parameters.get(i).type()) : Type.SINT64;
        }
        CallContext context = CallContext.getCallContext(type(call.returns()), types, CallingConvention.DEFAULT, true);
        return new Function(Native.symbol(call.name()), context);
    }

    private static Type type(CType type) {
        if (type == Scalar.VOID) {
            return Type.VOID;
        }
        if (type == Scalar.DOUBLE) {
            return Type.DOUBLE;
        }
        if (isWide(type)) {
            return Type.SINT64;
        }
        return Types.unsigned(type) ? Type.UINT32 : Type.SINT32;
    }

    private static boolean isWide(CType type) {
        return type.size() > 4 || !Types.isNumber(type);
    }

    CallResult call(Invocation in) {
        long[] values = new long[in.arguments().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.bits(i);
        }
        return call(in.call(), values);
    }

    CallResult call(Call call, long[] values) {
        List<Parameter> parameters = call.parameters();
        Function function =
                values.length > parameters.size() ? function(call, values.length) : functions.get(call.name());
        HeapInvocationBuffer buffer = new HeapInvocationBuffer(function.getCallContext());
        for (int i = 0; i < values.length; i++) {
            boolean more = i >= parameters.size();
            CType type = more ? Scalar.LONG : parameters.get(i).type();
            if (type == Scalar.DOUBLE) {
                buffer.putDouble(Double.longBitsToDouble(values[i]));
            } else if (isWide(type)) {
                boolean stream = !more && parameters.get(i).role() == Role.STREAM;
                buffer.putLong(stream ? streams.address(values[i]) : values[i]);
            } else {
                buffer.putInt((int) values[i]);
            }
        }
        long bits = returned(call.returns(), function, buffer);
        boolean failed = !call.errors().isEmpty() && (bits == -1 || (bits == 0 && Types.isAddress(call.returns())));
        return new CallResult(new Value(call.returns(), bits), failed ? loaded.errno() : 0, "");
    }

    private static long returned(CType type, Function function, HeapInvocationBuffer buffer) {
        if (type == Scalar.DOUBLE) {
            return Double.doubleToRawLongBits(Invoker.getInstance().invokeDouble(function, buffer));
        }
        return isWide(type)
                ? Invoker.getInstance().invokeLong(function, buffer)
                : type.fit(Invoker.getInstance().invokeInt(function, buffer));
    }
}
