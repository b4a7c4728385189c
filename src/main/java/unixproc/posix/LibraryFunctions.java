package unixproc.posix;

import com.kenai.jffi.CallContext;
import com.kenai.jffi.CallContextCache;
import com.kenai.jffi.CallingConvention;
import com.kenai.jffi.HeapInvocationBuffer;
import com.kenai.jffi.Invoker;
import com.kenai.jffi.Library;
import com.kenai.jffi.MemoryIO;
import com.kenai.jffi.Type;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import jnr.ffi.Runtime;
import jnr.ffi.provider.LoadedLibrary;

/**
 * Functions of the C library behind an interface: each method calls the function of its name, looked up at its first
 * call. Reading the stubs that jnr-ffi would generate instead takes an interpreting JVM three times as long as all the
 * rest of loading.
 *
 * <p>Every argument travels as 64 bits, which on the processors there are is how integers and addresses of any width
 * reach a function; a string as the address of a copy that ends with a zero byte and lives until the next one.
 */
final class LibraryFunctions implements InvocationHandler {
    /** As many as syscall(2) takes, with its number. */
    private static final int MOST_ARGUMENTS = 7;

    private static final int PATH_MAX = 4096;

    private final Library library = Library.getDefault();
    private final Invoker invoker = Invoker.getInstance();
    private final MemoryIO memory = MemoryIO.getInstance();
    private final CallContext[] contexts = new CallContext[MOST_ARGUMENTS + 1];
    private final Map<String, Long> addresses = new HashMap<>();
    private final long string = memory.allocateMemory(PATH_MAX, true);

    private LibraryFunctions() {
        for (int count = 0; count <= MOST_ARGUMENTS; count++) {
            Type[] longs = new Type[count];
            Arrays.fill(longs, Type.SLONG_LONG);
            contexts[count] = CallContextCache.getInstance()
                    .getCallContext(Type.SLONG_LONG, longs, CallingConvention.DEFAULT, true);
        }
    }

    /** An interface's functions, whose errno is kept as jffi keeps it. */
    static <T> T of(Class<T> functions) {
        Object proxy = Proxy.newProxyInstance(
                functions.getClassLoader(), new Class<?>[] {functions, LoadedLibrary.class}, new LibraryFunctions());
        return functions.cast(proxy);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        if (method.getDeclaringClass() == LoadedLibrary.class) {
            return Runtime.getSystemRuntime();
        }
        long result = call(address(method.getName()), arguments == null ? new Object[0] : arguments);
        Class<?> type = method.getReturnType();
        if (type == String.class) {
            return new String(memory.getZeroTerminatedByteArray(result), StandardCharsets.UTF_8);
        }
        return type == int.class ? (Object) (int) result : (Object) result;
    }

    private long address(String name) {
        Long known = addresses.get(name);
        if (known != null) {
            return known;
        }
        long address = library.getSymbolAddress(name);
        if (address == 0) {
            throw new UnsupportedOperationException("the C library has no " + name);
        }
        addresses.put(name, address);
        return address;
    }

    private long call(long function, Object[] arguments) {
        CallContext context = contexts[arguments.length];
        return switch (arguments.length) {
            case 0 -> invoker.invokeL0(context, function);
            case 1 -> invoker.invokeL1(context, function, bits(arguments[0]));
            case 2 -> invoker.invokeL2(context, function, bits(arguments[0]), bits(arguments[1]));
            case 3 -> invoker.invokeL3(context, function, bits(arguments[0]), bits(arguments[1]), bits(arguments[2]));
            case 4 ->
                invoker.invokeL4(
                        context,
                        function,
                        bits(arguments[0]),
                        bits(arguments[1]),
                        bits(arguments[2]),
                        bits(arguments[3]));
            default -> {
                HeapInvocationBuffer buffer = new HeapInvocationBuffer(context);
                for (Object argument : arguments) {
                    buffer.putLong(bits(argument));
                }
                yield invoker.invokeLong(context, function, buffer);
            }
        };
    }

    private long bits(Object argument) {
        if (argument instanceof Number number) {
            return number.longValue();
        }
        byte[] text = argument.toString().getBytes(StandardCharsets.UTF_8);
        int length = Math.min(text.length, PATH_MAX - 1);
        memory.putByteArray(string, text, 0, length);
        memory.putByte(string + length, (byte) 0);
        return string;
    }
}
