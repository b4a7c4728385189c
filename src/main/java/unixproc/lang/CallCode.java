package unixproc.lang;

import java.util.ArrayList;
import java.util.List;
import unixproc.lang.CType.Array;
import unixproc.lang.CType.Pointer;
import unixproc.lang.CType.Scalar;
import unixproc.lang.Invocation.Argument;
import unixproc.lang.Problem.Kind;
import unixproc.lang.Source.Span;

/** A checked call: runs its arguments, then hands it to the host. */
final class CallCode implements Code {
    /** The most bytes a buffer is given by itself. */
    private static final long LARGEST = 16L * 1024 * 1024;

    private final Call call;
    private final List<Slot> slots;
    private final Constants constants;
    private final Source source;
    private final Span span;

    CallCode(Call call, List<Slot> slots, Constants constants, Source source, Span span) {
        this.call = call;
        this.slots = slots;
        this.constants = constants;
        this.source = source;
        this.span = span;
    }

    @Override
    public CType type() {
        return call.returns();
    }

    @Override
    public long run(Machine machine) {
        long[] values = values(machine);
        ArgumentText text = new ArgumentText(machine, constants);
        List<Argument> arguments = new ArrayList<>(slots.size());
        for (int i = 0; i < values.length; i++) {
            Slot slot = slots.get(i);
            long length = slot.size() < 0 ? -1 : values[slot.size()];
            String shown = slot.shown() ? text.of(slot, values[i], length) : "";
            arguments.add(new Argument(slot.parameter(), new Value(type(slot), values[i]), shown));
        }
        long bits = machine.call(new Invocation(call, call.forms().get(0), arguments));
        return Types.fit(call.returns(), bits);
    }

    private static CType type(Slot slot) {
        CType type = slot.code().type();
        boolean number = Types.isNumber(slot.parameter().type());
        return number && slot.parameter().type() != Scalar.ULONG
                ? slot.parameter().type()
                : type;
    }

    /** The values of all arguments, from left to right; buffers come last, since their length must be known. */
    long[] values(Machine machine) {
        long[] values = new long[slots.size()];
        for (int i = 0; i < values.length; i++) {
            Slot slot = slots.get(i);
            if (slot.buffer().isEmpty()) {
                values[i] = Types.fit(converted(slot), slot.code().run(machine));
            }
        }
        for (int i = 0; i < values.length; i++) {
            Slot slot = slots.get(i);
            if (slot.buffer().isPresent()) {
                values[i] = buffer(machine, slot.buffer().get(), slot.size() < 0 ? 0 : values[slot.size()]);
            }
            if (slot.parameter().name().equals("addrlen") && slot.parameter().type() instanceof Pointer) {
                measure(machine, values[i]);
            }
        }
        return values;
    }

    private static CType converted(Slot slot) {
        CType wanted = slot.parameter().type();
        return Types.isNumber(wanted) && Types.isNumber(slot.code().type())
                ? wanted
                : slot.code().type();
    }

    private long buffer(Machine machine, Variable variable, long wanted) {
        if (Long.compareUnsigned(wanted, variable.room()) <= 0) {
            return variable.address();
        }
        boolean text = variable.type() instanceof Array array && array.of() == Scalar.CHAR;
        if (variable.declared() || !text || Long.compareUnsigned(wanted, LARGEST) > 0) {
            List<String> words =
                    List.of(variable.name(), Integer.toString(variable.room()), Long.toUnsignedString(wanted));
            throw source.rejection(Kind.BUFFER_TOO_SMALL, span, words);
        }
        variable.grow(machine.memory(), (int) wanted);
        return variable.address();
    }

    /** Tells the kernel how much room there is, where the learner left that open. */
    private static void measure(Machine machine, long address) {
        if (machine.memory().holds(address, 4) && machine.memory().read(address, 4) == 0) {
            machine.memory().write(address, 4, Structs.SOCKADDR.size());
        }
    }
}
