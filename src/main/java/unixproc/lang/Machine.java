package unixproc.lang;

import java.util.ArrayList;
import java.util.List;
import unixproc.lang.CType.Array;
import unixproc.lang.CType.Scalar;
import unixproc.lang.CType.Struct;
import unixproc.lang.Problem.Kind;
import unixproc.lang.Source.Span;

/** What running code has at hand: memory, the host, and the value of the last expression. */
final class Machine {
    private final Host host;
    private final Memory memory;
    private final Variable errno = new Variable("errno", Scalar.ERRNO, true);
    private final List<HandlerCode> handlers = new ArrayList<>();
    private CType lastType = Scalar.VOID;
    private long last;

    Machine(Host host) {
        this.host = host;
        this.memory = host.memory();
        errno.place(memory, 4);
    }

    Host host() {
        return host;
    }

    Memory memory() {
        return memory;
    }

    Variable errno() {
        return errno;
    }

    long load(CType type, long address) {
        if (type instanceof Array || type instanceof Struct) {
            return address;
        }
        return Types.fit(type, memory.read(address, type.size()));
    }

    void store(CType type, long address, long bits) {
        if (type instanceof Array || type instanceof Struct) {
            memory.put(address, memory.bytes(bits, type.size()));
        } else {
            memory.write(address, type.size(), bits);
        }
    }

    long call(Invocation invocation) {
        Result result = host.call(invocation);
        if (result.errno() != 0) {
            memory.write(errno.address(), 4, result.errno());
        }
        lastType = result.value().type();
        last = result.value().bits();
        return last;
    }

    void remember(CType type, long bits) {
        lastType = type;
        last = bits;
    }

    Value last() {
        return lastType == Scalar.VOID ? Value.NOTHING : new Value(lastType, last);
    }

    /** Asked at each turn of a loop. */
    void turn(Source source, Span span) {
        if (host.interrupted()) {
            throw source.rejection(Kind.INTERRUPTED, span, List.of());
        }
    }

    long register(HandlerCode handler) {
        handlers.add(handler);
        return Interpreter.FIRST_HANDLER + handlers.size() - 1;
    }

    boolean isHandler(long bits) {
        return bits >= Interpreter.FIRST_HANDLER && bits - Interpreter.FIRST_HANDLER < handlers.size();
    }

    HandlerCode handler(long bits) {
        return handlers.get((int) (bits - Interpreter.FIRST_HANDLER));
    }

    /** Runs a handler and leaves errno and the last value as they were. */
    void handle(long bits, int signal) {
        long error = memory.read(errno.address(), 4);
        CType type = lastType;
        long value = last;
        handler(bits).handle(this, signal);
        memory.write(errno.address(), 4, error);
        remember(type, value);
    }
}
