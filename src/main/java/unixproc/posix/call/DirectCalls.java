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
        List<Parameter> parameters = call.parameters();
        Type[] types = new Type[parameters.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = type(parameters.get(i).type());
        }
        CallContext context = CallContext.getCallContext(type(call.returns()), types, CallingConvention.DEFAULT, true);
        functions.put(call.name(), new Function(Native.symbol(call.name()), context));
    }

    private static Type type(CType type) {
        if (type == Scalar.VOID) {
            return Type.VOID;
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
        Call call = in.call();
        Function function = functions.get(call.name());
        HeapInvocationBuffer buffer = new HeapInvocationBuffer(function.getCallContext());
        List<Parameter> parameters = call.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (isWide(parameter.type())) {
                buffer.putLong(parameter.role() == Role.STREAM ? streams.address(in.bits(i)) : in.bits(i));
            } else {
                buffer.putInt((int) in.bits(i));
            }
        }
        long bits = isWide(call.returns())
                ? Invoker.getInstance().invokeLong(function, buffer)
                : call.returns().fit(Invoker.getInstance().invokeInt(function, buffer));
        boolean failed = !call.errors().isEmpty() && (bits == -1 || (bits == 0 && Types.isAddress(call.returns())));
        return new CallResult(new Value(call.returns(), bits), failed ? loaded.errno() : 0, "");
    }
}
