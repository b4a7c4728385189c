package unixproc.posix.call;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import unixproc.c.call.Trait;
import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.signal.SignalHandlers;

/** The implementation behind the table of calls: each row goes to the family that knows it. */
public final class SystemCalls {
    private final Map<String, CallFamily> byName = new HashMap<>();
    private final LifeCalls lives;
    private final StdioCalls stdio;
    private final SignalHandlers handlers;

    public SystemCalls(Native loaded, NativeMemory memory, SignalHandlers handlers) {
        this.handlers = handlers;
        lives = new LifeCalls(loaded, memory);
        add(lives);
        add(new IdentityCalls(loaded));
        add(new ExecCalls(loaded));
        add(new FileCalls(loaded, handlers));
        add(new LimitCalls(loaded));
        add(new SignalCalls(loaded, memory, handlers));
        add(new MemoryCalls(loaded));
        add(new SocketCalls(loaded, memory));
        stdio = new StdioCalls(loaded, memory);
        add(stdio);
    }

    private void add(CallFamily family) {
        for (String name : family.names()) {
            byName.put(name, family);
        }
    }

    /** The names that are implemented. */
    public Set<String> names() {
        return byName.keySet();
    }

    public CallResult call(Invocation invocation) {
        CallFamily family = byName.get(invocation.call().name());
        if (family == null) {
            throw new MissingCall(invocation);
        }
        // A wake-up in the middle of buffered output would cost what was to be written.
        boolean watched = invocation.call().has(Trait.BLOCKS) && family != stdio;
        if (watched) {
            handlers.watchOver();
        }
        CallResult callResult = family.call(invocation);
        if (watched) {
            handlers.awake();
        }
        if (callResult.errno() != 0) {
            stdio.rememberErrno(callResult.errno());
        }
        return callResult;
    }

    /** The wait status of the child that was reaped last. */
    public int lastStatus() {
        return lives.lastStatus();
    }
}
