package unixproc.c.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import unixproc.c.format.StringFormats;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.Memory;
import unixproc.c.type.Value;

/**
 * The state of a run: memory, the host, the value of the last expression, and the activations of functions. Fields are
 * open to the nodes of this package, since an interpreted JVM pays for every call.
 */
public final class Evaluator implements Printf.Reasons {
    /** How many turns of a loop go by between two looks at signals and at the person at the prompt. */
    private static final int TURNS = 64;
    /** How many registers all activations together have. */
    private static final int REGISTERS = 1 << 18;
    /** How many bytes of stack all activations together have. */
    private static final int STACK = 8 * 1024 * 1024;

    public final Memory memory;
    long[] registers = new long[1024];
    /** Where the registers of the present activation begin, and those of the next. */
    int base;

    int top;
    /** Where the bytes of the present activation begin, and those of the next. */
    long frameAddress;

    long stackTop;
    long stackStart;
    /** What the function that returned last gave. */
    long returned;
    /** The value of the last expression statement or call. */
    CType lastType = Scalar.VOID;

    long last;
    /** Where {@code goto} goes. */
    String label = "";

    int turnsLeft = TURNS;
    /** How many functions are active. */
    int depth;

    private final Host host;
    private final Variable errno = new Variable("errno", Scalar.ERRNO, true);
    private final List<FunctionCode> functions = new ArrayList<>();
    private final List<Long> exitFunctions = new ArrayList<>();
    private final List<JumpNodes.SetJump> jumpTargets = new ArrayList<>();
    private Optional<LongJump> landing = Optional.empty();
    private long stackEnd;

    public Evaluator(Host host) {
        this.host = host;
        this.memory = host.memory();
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

    @Override
    public byte[] reason(int number) {
        return StringFormats.bytes(host.errnoMeaning(number));
    }

    public long call(Invocation invocation) {
        CallResult callResult = host.call(invocation);
        if (callResult.errno() != 0) {
            errno.store(memory, callResult.errno());
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

    /** Looks whether a signal came or the line is to stop, when enough turns have gone by. */
    void look(Source source, Span span) {
        turnsLeft = TURNS;
        if (host.interrupted()) {
            throw source.rejection(Kind.INTERRUPTED, span, List.of());
        }
    }

    /** Makes room for the activation of a function whose arguments are in the registers from {@code first}. */
    void enter(FunctionCode function, int first) {
        FunctionFrame frame = function.frame();
        int end = first + frame.registers();
        growTo(end);
        base = first;
        top = end;
        frameAddress = stackTop;
        if (frame.bytes() > 0) {
            push(frame.bytes());
        }
    }

    void growTo(int end) {
        if (end > registers.length) {
            if (end > REGISTERS) {
                throw new StackOverflowError();
            }
            registers = Arrays.copyOf(registers, Math.max(end, registers.length * 2));
        }
    }

    /** Maps the stack before its first use. */
    void needStack() {
        if (stackEnd == 0) {
            stackTop = memory.allocate(STACK);
            stackEnd = stackTop + STACK;
            stackStart = stackTop;
            frameAddress = stackTop;
        }
    }

    /** Takes bytes from the stack; gives where they begin. */
    long push(int bytes) {
        long address = stackTop;
        stackTop += bytes;
        if (stackTop > stackEnd) {
            throw new StackOverflowError();
        }
        return address;
    }

    /** Where the present activation has its registers and its stack, for whoever comes back to it. */
    record Place(int depth, int base, int top, long frameAddress) {}

    Place place() {
        return new Place(depth, base, top, frameAddress);
    }

    /** Comes back to an activation by a jump. */
    void land(Place place, LongJump jump) {
        depth = place.depth();
        base = place.base();
        top = place.top();
        frameAddress = place.frameAddress();
        stackTop = jump.stackTop() == 0 ? stackStart : jump.stackTop();
        landing = Optional.of(jump);
    }

    boolean landsAt(JumpNodes.SetJump target) {
        return landing.isPresent() && landing.get().target() == target;
    }

    /** What the jump brings that has just come back; it is over now. */
    long landed() {
        long value = landing.orElseThrow().value();
        landing = Optional.empty();
        return value;
    }

    /** The number a setjmp is known by in memory, from 1. */
    long number(JumpNodes.SetJump target) {
        int index = jumpTargets.indexOf(target);
        if (index < 0) {
            jumpTargets.add(target);
            return jumpTargets.size();
        }
        return index + 1L;
    }

    boolean hasJumpTarget(long number) {
        return number > 0 && number <= jumpTargets.size();
    }

    JumpNodes.SetJump jumpTarget(long number) {
        return jumpTargets.get((int) number - 1);
    }

    /** Starts a line: whatever was active is no more. */
    public void startOfLine() {
        depth = 0;
        landing = Optional.empty();
        remember(Scalar.VOID, 0);
        base = 0;
        top = 0;
        stackTop = stackStart;
        frameAddress = stackTop;
    }

    /** Has exit(3) call a function, the last one first. */
    public void atExit(long function) {
        exitFunctions.add(function);
    }

    /** What is left to be done before the process ends. */
    public void runExitFunctions() {
        while (!exitFunctions.isEmpty()) {
            long bits = exitFunctions.remove(exitFunctions.size() - 1);
            if (isFunction(bits)) {
                FunctionNodes.invoke(this, function(bits), new long[0]);
            } else {
                // A processor would go on at this address.
                memory.read(bits, 1);
            }
        }
    }

    long register(FunctionCode function) {
        functions.add(function);
        return FunctionCode.FIRST + functions.size() - 1;
    }

    public boolean isFunction(long bits) {
        return bits >= FunctionCode.FIRST && bits - FunctionCode.FIRST < functions.size();
    }

    public FunctionCode function(long bits) {
        return functions.get((int) (bits - FunctionCode.FIRST));
    }

    /**
     * Runs a function as the handler of a signal, and leaves errno and the last value as they were.
     *
     * @param information the address of what sigaction(2) calls siginfo_t, for a handler that takes it
     */
    public void handle(long bits, int signal, long information) {
        long error = errno.load(memory);
        CType type = lastType;
        long value = last;
        long was = returned;
        FunctionNodes.invoke(this, function(bits), new long[] {signal, information, 0});
        returned = was;
        errno.store(memory, error);
        remember(type, value);
    }
}
