package unixproc.posix.call;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import unixproc.c.call.Call;
import unixproc.c.call.CallTable;
import unixproc.c.call.Trait;
import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.signal.SignalHandlers;

/** The implementation behind the table of calls: a row goes to the family that knows it, else to the C library as it is. */
public final class SystemCalls {
    private final Map<String, CallFamily> byName = new HashMap<>();
    private final Native loaded;
    private final DirectCalls direct;
    private final LifeCalls lives;
    private final SignalHandlers handlers;

    public SystemCalls(Native loaded, NativeMemory memory, SignalHandlers handlers) {
        this.loaded = loaded;
        this.handlers = handlers;
        StandardStreams streams = new StandardStreams(loaded);
        direct = new DirectCalls(loaded, streams);
        lives = new LifeCalls(loaded, memory);
        add(lives);
        add(new StdioCalls(loaded, memory, streams));
        add(new ExecCalls(loaded));
        add(new DescriptorCalls(loaded, memory, handlers));
        add(new KernelCalls(loaded));
        add(new SignalCalls(loaded, memory, handlers));
        add(new MemoryCalls(loaded));
        List<Call> rows = CallTable.standard().rows();
        for (int i = 0; i < rows.size(); i++) {
            Call call = rows.get(i);
            boolean returnsTwice = call.has(Trait.FORKS) || call.has(Trait.DETACHES);
            if (!returnsTwice && !byName.containsKey(call.name())) {
                direct.prepare(call);
            }
        }
        prepareLibrary();
    }

    private void prepareLibrary() {
        List<Call> macros = CallTable.standard().macros();
        for (int i = 0; i < macros.size(); i++) {
            boolean callsBack =
                    macros.get(i).name().equals("qsort") || macros.get(i).name().equals("atexit");
            if (macros.get(i).has(Trait.LIBRARY) && !callsBack) {
                direct.prepare(macros.get(i));
            }
        }
    }

    /** Makes a call of a function that only computes. */
    public CallResult library(Call call, long[] values) {
        return direct.call(call, values);
    }

    /** What the C library says an errno means. */
    public String errnoMeaning(int errno) {
        return loaded.errnoMeaning(errno);
    }

    /** See {@link SignalHandlers#fault}. */
    public void fault(int signal) {
        handlers.fault(signal);
    }

    /** The address of a variable of the C library. */
    public long symbol(String name) {
        return Native.symbol(name);
    }

    private void add(CallFamily family) {
        for (String name : family.names()) {
            byName.put(name, family);
        }
    }

    /** The rows that have an implementation of their own. */
    public Set<String> names() {
        return byName.keySet();
    }

    public CallResult call(Invocation invocation) {
        boolean watched = invocation.call().has(Trait.BLOCKS);
        if (watched) {
            handlers.watchOver();
        }
        CallFamily family = byName.get(invocation.call().name());
        CallResult callResult = family == null ? direct.call(invocation) : family.call(invocation);
        if (watched) {
            handlers.awake();
        }
        return callResult;
    }

    /** The child that the last wait reaped, or 0 when it reaped none. */
    public int lastReaped() {
        return lives.lastReaped();
    }

    /** The wait status of the child that was reaped last. */
    public int lastStatus() {
        return lives.lastStatus();
    }
}
