package unixproc.c.invoke;

import java.util.ArrayList;
import java.util.List;
import unixproc.c.call.Call;
import unixproc.c.call.Constants;
import unixproc.c.run.Evaluator;
import unixproc.c.run.Executable;
import unixproc.c.run.Invocation;
import unixproc.c.run.Invocation.Argument;
import unixproc.c.run.Variable;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Array;
import unixproc.c.type.CType.Pointer;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.Structs;
import unixproc.c.type.Types;
import unixproc.c.type.Value;

/** A checked call: runs its arguments, then hands it to the host. */
public final class CallNode implements Executable {
    /** The most bytes a buffer is given by itself. */
    private static final long LARGEST = 16L * 1024 * 1024;

    private final Call call;
    private final List<BoundArgument> bound;
    private final boolean flushes;
    private final Constants constants;
    private final Source source;
    private final Span span;

    public CallNode(Call call, List<BoundArgument> bound, Constants constants, Source source, Span span) {
        this.call = call;
        this.bound = bound;
        this.flushes = call.name().equals("exit");
        this.constants = constants;
        this.source = source;
        this.span = span;
    }

    @Override
    public CType type() {
        return call.returns();
    }

    @Override
    public long run(Evaluator evaluator) {
        long[] values = values(evaluator);
        ArgumentText text = new ArgumentText(evaluator, constants);
        List<Argument> arguments = new ArrayList<>(bound.size());
        for (int i = 0; i < values.length; i++) {
            BoundArgument argument = bound.get(i);
            long length = argument.size() < 0 ? -1 : values[argument.size()];
            String shown = argument.shown() ? text.of(argument, values[i], length) : "";
            arguments.add(new Argument(argument.parameter(), new Value(type(argument), values[i]), shown));
        }
        if (flushes) {
            evaluator.runExitFunctions();
        }
        int errno = (int) evaluator.errno().load(evaluator.memory);
        long bits = evaluator.call(new Invocation(call, call.forms().get(0), arguments, errno));
        return Types.fit(call.returns(), bits);
    }

    private static CType type(BoundArgument argument) {
        CType type = argument.executable().type();
        boolean number = Types.isNumber(argument.parameter().type());
        return number && argument.parameter().type() != Scalar.ULONG
                ? argument.parameter().type()
                : type;
    }

    /** The values of all arguments, from left to right; buffers come last, since their length must be known. */
    long[] values(Evaluator evaluator) {
        long[] values = new long[bound.size()];
        for (int i = 0; i < values.length; i++) {
            BoundArgument argument = bound.get(i);
            if (argument.buffer().isEmpty()) {
                values[i] = Types.fit(converted(argument), argument.executable().run(evaluator));
            }
        }
        for (int i = 0; i < values.length; i++) {
            BoundArgument argument = bound.get(i);
            if (argument.buffer().isPresent()) {
                values[i] =
                        buffer(evaluator, argument.buffer().get(), argument.size() < 0 ? 0 : values[argument.size()]);
            }
            if (argument.parameter().name().equals("addrlen")
                    && argument.parameter().type() instanceof Pointer) {
                measure(evaluator, values[i]);
            }
        }
        return values;
    }

    private static CType converted(BoundArgument argument) {
        CType wanted = argument.parameter().type();
        return Types.isNumber(wanted) && Types.isNumber(argument.executable().type())
                ? wanted
                : argument.executable().type();
    }

    private long buffer(Evaluator evaluator, Variable variable, long wanted) {
        if (Long.compareUnsigned(wanted, variable.room()) <= 0) {
            return variable.address(evaluator.memory);
        }
        boolean text = variable.type() instanceof Array array && array.of() == Scalar.CHAR;
        if (variable.declared() || !text || Long.compareUnsigned(wanted, LARGEST) > 0) {
            List<String> words =
                    List.of(variable.name(), Integer.toString(variable.room()), Long.toUnsignedString(wanted));
            throw source.rejection(Kind.BUFFER_TOO_SMALL, span, words);
        }
        variable.grow(evaluator.memory(), (int) wanted);
        return variable.address(evaluator.memory);
    }

    /** Tells the kernel how much room there is, where the learner left that open. */
    private static void measure(Evaluator evaluator, long address) {
        if (evaluator.memory().holds(address, 4) && evaluator.memory().read(address, 4) == 0) {
            evaluator.memory().write(address, 4, Structs.SOCKADDR.size());
        }
    }
}
