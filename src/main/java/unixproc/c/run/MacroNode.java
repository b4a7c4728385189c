package unixproc.c.run;

import unixproc.c.type.CType;
import unixproc.c.type.Types;

/** A macro or pure function with its arguments; the host never hears of it. */
public record MacroNode(Macro macro, CallNode call) implements Executable {
    private static final int EINVAL = 22;

    @Override
    public CType type() {
        return call.type();
    }

    @Override
    public long run(Evaluator evaluator) {
        long bits = macro.apply(evaluator.memory(), call.values(evaluator));
        if (macro.refused(bits)) {
            evaluator.memory().write(evaluator.errno().address(), 4, EINVAL);
        }
        return Types.fit(call.type(), bits);
    }
}
