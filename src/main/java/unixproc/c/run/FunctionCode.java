package unixproc.c.run;

import java.util.List;
import unixproc.c.type.CType;

/** A function of the learner's own: announced first, then given its body, perhaps more than once. */
public final class FunctionCode {
    /** The bits of the built-in handler {@code report}. */
    public static final long REPORT = 2;

    /** The first bits that stand for a function of the learner's own. */
    public static final long FIRST = 16;

    private final String name;
    private CType.Function type;
    private List<LocalVariable> parameters = List.of();
    private FunctionFrame frame = new FunctionFrame();
    private ExecutableStatement body = new StatementNodes.Sequence(List.of());
    private boolean defined;
    private long bits;

    /**
     * @param name how it is called and shown
     */
    public FunctionCode(String name, CType.Function type) {
        this.name = name;
        this.type = type;
    }

    public String name() {
        return name;
    }

    public CType.Function type() {
        return type;
    }

    public boolean defined() {
        return defined;
    }

    /** Another announcement or definition, which counts from now on. */
    public void retype(CType.Function other) {
        type = other;
    }

    public void define(List<LocalVariable> names, FunctionFrame size, ExecutableStatement code) {
        parameters = names;
        frame = size;
        body = code;
        defined = true;
    }

    List<LocalVariable> parameters() {
        return parameters;
    }

    FunctionFrame frame() {
        return frame;
    }

    ExecutableStatement body() {
        return body;
    }

    /** The number it is known by as a value. */
    long bits(Evaluator evaluator) {
        if (bits == 0) {
            bits = evaluator.register(this);
        }
        return bits;
    }
}
