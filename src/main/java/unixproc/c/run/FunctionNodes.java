package unixproc.c.run;

import java.util.List;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.TypedMemory;
import unixproc.c.type.Types;

/** Code that has to do with functions of the learner's own. */
public final class FunctionNodes {
    private FunctionNodes() {}

    /** A function as a value. */
    public record FunctionValue(FunctionCode function) implements Executable {
        @Override
        public CType type() {
            return function.type();
        }

        @Override
        public long run(Evaluator evaluator) {
            return function.bits(evaluator);
        }
    }

    /** A call of a function that is known by its name. Each argument is of its parameter's type. */
    public static final class FunctionCall implements Executable {
        private final FunctionCode function;
        private final Executable[] arguments;
        private final Source source;
        private final Span span;

        public FunctionCall(FunctionCode function, List<Executable> arguments, Source source, Span span) {
            this.function = function;
            this.arguments = arguments.toArray(new Executable[0]);
            this.source = source;
            this.span = span;
        }

        @Override
        public CType type() {
            return function.type().returns();
        }

        @Override
        public long run(Evaluator evaluator) {
            if (!function.defined()) {
                throw source.rejection(Kind.NOT_DEFINED, span, List.of(function.name()));
            }
            return activate(evaluator, function, arguments);
        }
    }

    /** A call through a pointer. */
    public static final class PointerCall implements Executable {
        private final Executable pointer;
        private final Executable[] arguments;
        private final CType type;
        private final Source source;
        private final Span span;

        public PointerCall(Executable pointer, CType type, List<Executable> arguments, Source source, Span span) {
            this.pointer = pointer;
            this.type = type;
            this.arguments = arguments.toArray(new Executable[0]);
            this.source = source;
            this.span = span;
        }

        @Override
        public CType type() {
            return type;
        }

        @Override
        public long run(Evaluator evaluator) {
            long bits = pointer.run(evaluator);
            if (!evaluator.isFunction(bits) || !evaluator.function(bits).defined()) {
                throw source.rejection(Kind.NOT_DEFINED, span, List.of(source.oneLine(span)));
            }
            return activate(evaluator, evaluator.function(bits), arguments);
        }
    }

    /** A value that a function gives back, in memory of the caller's, where it stays when others are called. */
    public record ReturnedStruct(Executable call, Executable.Place place) implements Executable.Place {
        @Override
        public CType type() {
            return place.type();
        }

        @Override
        public long address(Evaluator evaluator) {
            place.store(evaluator, call.run(evaluator));
            return place.address(evaluator);
        }
    }

    /** Room for so many bytes on the stack, until the function returns. */
    public record StackRoom(Executable bytes, CType element) implements Executable {
        @Override
        public CType type() {
            return new CType.Pointer(element);
        }

        @Override
        public long run(Evaluator evaluator) {
            evaluator.needStack();
            long room = Math.max(1, bytes.run(evaluator));
            return evaluator.push((int) Math.min(Integer.MAX_VALUE / 2, (room + 15) / 16 * 16));
        }
    }

    /** {@code return}, with the value in the type of the function. */
    public record Return(Executable value) implements ExecutableStatement {
        @Override
        public Flow run(Evaluator evaluator) {
            evaluator.returned = value.run(evaluator);
            return Flow.RETURN;
        }
    }

    /** Puts the arguments that have no parameter one after the other on the stack; gives where. */
    private static long listed(Evaluator evaluator, int from, int to) {
        int count = Math.max(0, to - from);
        long address = evaluator.push((8 * (count + 1) + 15) / 16 * 16);
        for (int i = 0; i < count; i++) {
            evaluator.memory.write(address + 8L * i, 8, evaluator.registers[from + i]);
        }
        return address;
    }

    private static long activate(Evaluator evaluator, FunctionCode function, Executable[] arguments) {
        int first = evaluator.top;
        evaluator.top = first + arguments.length;
        if (evaluator.top > evaluator.registers.length) {
            evaluator.growTo(evaluator.top);
        }
        for (int i = 0; i < arguments.length; i++) {
            long bits = arguments[i].run(evaluator);
            evaluator.registers[first + i] = bits;
        }
        return run(evaluator, function, first, arguments.length);
    }

    /** Calls a function from outside the tree: a handler, or what compares two elements. */
    public static long invoke(Evaluator evaluator, FunctionCode function, long[] arguments) {
        int first = evaluator.top;
        evaluator.top = first + arguments.length;
        evaluator.growTo(evaluator.top);
        System.arraycopy(arguments, 0, evaluator.registers, first, arguments.length);
        return run(evaluator, function, first, arguments.length);
    }

    private static long run(Evaluator evaluator, FunctionCode function, int first, int given) {
        if (function.frame().bytes() > 0 || function.frame().hasList()) {
            evaluator.needStack();
        }
        int base = evaluator.base;
        long frameAddress = evaluator.frameAddress;
        long stackTop = evaluator.stackTop;
        long list = function.frame().hasList()
                ? listed(evaluator, first + function.parameters().size(), first + given)
                : 0;
        evaluator.depth++;
        evaluator.enter(function, first);
        List<LocalVariable> parameters = function.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            LocalVariable parameter = parameters.get(i);
            if (parameter.inMemory()) {
                TypedMemory.store(
                        evaluator.memory,
                        parameter.type(),
                        parameter.address(evaluator),
                        evaluator.registers[first + i]);
            }
        }
        if (list != 0) {
            evaluator.registers[first + function.frame().list()] = list;
        }
        ExecutableStatement.Flow flow = function.body().run(evaluator);
        // Whoever falls off the end gives 0, as C says of main.
        long bits = flow == ExecutableStatement.Flow.RETURN ? evaluator.returned : 0;
        evaluator.depth--;
        evaluator.base = base;
        evaluator.top = first;
        evaluator.frameAddress = frameAddress;
        // The stack may have been mapped in between.
        evaluator.stackTop = stackTop == 0 ? evaluator.stackStart : stackTop;
        return function.type().returns() == Scalar.VOID
                ? 0
                : Types.fit(function.type().returns(), bits);
    }
}
