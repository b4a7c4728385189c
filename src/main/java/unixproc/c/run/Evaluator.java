package unixproc.c.run;

import java.util.ArrayList;
import java.util.List;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Array;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.CType.Struct;
import unixproc.c.type.Memory;
import unixproc.c.type.Types;
import unixproc.c.type.Value;

/** What running code has at hand: memory, the host, and the value of the last expression. */
public final class Evaluator {
    private final Host host;
    private final Memory memory;
    private final Variable errno = new Variable("errno", Scalar.ERRNO, true);
    private final List<HandlerNode> handlers = new ArrayList<>();
    private CType lastType = Scalar.VOID;
    private long last;

    public Evaluator(Host host) {
        this.host = host;
        this.memory = host.memory();
        errno.place(memory, 4);
    }

    public Host host() {
        return host;
    }

    public Memory memory() {
        return memory;
    }

    public Variable errno() {
        return errno;
    }

    public long load(CType type, long address) {
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
        CallResult callResult = host.call(invocation);
        if (callResult.errno() != 0) {
            memory.write(errno.address(), 4, callResult.errno());
        }
        lastType = callResult.value().type();
        last = callResult.value().bits();
        return last;
    }

    public void remember(CType type, long bits) {
        lastType = type;
        last = bits;
    }

    public Value last() {
        return lastType == Scalar.VOID ? Value.NOTHING : new Value(lastType, last);
    }

    /** Asked at each turn of a loop. */
    void turn(Source source, Span span) {
        if (host.interrupted()) {
            throw source.rejection(Kind.INTERRUPTED, span, List.of());
        }
    }

    long register(HandlerNode handler) {
        handlers.add(handler);
        return HandlerNode.FIRST_HANDLER + handlers.size() - 1;
    }

    public boolean isHandler(long bits) {
        return bits >= HandlerNode.FIRST_HANDLER && bits - HandlerNode.FIRST_HANDLER < handlers.size();
    }

    HandlerNode handler(long bits) {
        return handlers.get((int) (bits - HandlerNode.FIRST_HANDLER));
    }

    /** Runs a handler and leaves errno and the last value as they were. */
    public void handle(long bits, int signal) {
        long error = memory.read(errno.address(), 4);
        CType type = lastType;
        long value = last;
        handler(bits).handle(this, signal);
        memory.write(errno.address(), 4, error);
        remember(type, value);
    }
}
