package unixproc.c.run;

import unixproc.c.call.Call;
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
        long bits = Macro.apply(macro.name(), evaluator.memory(), call.values(evaluator));
        if (bits == Macro.INVALID && macro.errors().contains("EINVAL")) {
            evaluator.memory().write(evaluator.errno().address(), 4, EINVAL);
        }
        return Types.fit(call.type(), bits);
    }
}
