package unixproc.c.invoke;

import unixproc.c.call.Call;
import unixproc.c.call.Trait;
import unixproc.c.run.CallResult;
import unixproc.c.run.Evaluator;
import unixproc.c.run.Executable;
import unixproc.c.type.CType;
import unixproc.c.type.Types;

/** A macro or pure function with its arguments; the host never hears of it. */
public record MacroNode(Call macro, CallNode call) implements Executable {
    private static final int EINVAL = 22;

    @Override
    public CType type() {
        return call.type();
    }

    @Override
    public long run(Evaluator evaluator) {
        long[] values = call.values(evaluator);
        if (macro.has(Trait.LIBRARY)) {
            return library(evaluator, values);
        }
        long bits = Macro.apply(macro.name(), evaluator, values);
        if (bits == Macro.INVALID && macro.errors().contains("EINVAL")) {
            evaluator.errno().store(evaluator.memory, EINVAL);
        }
        return Types.fit(call.type(), bits);
    }

    private long library(Evaluator evaluator, long[] values) {
        if (macro.name().equals("qsort")) {
            return Callbacks.sort(evaluator, values);
        }
        if (macro.name().equals("atexit")) {
            evaluator.atExit(values[0]);
            return 0;
        }
        CallResult result = evaluator.host().library(macro, values);
        if (result.errno() != 0) {
            evaluator.errno().store(evaluator.memory, result.errno());
        }
        return Types.fit(call.type(), result.value().bits());
    }
}
