package unixproc.c;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import unixproc.c.call.Call;
import unixproc.c.invoke.OutputArguments;
import unixproc.c.run.CallResult;
import unixproc.c.run.Host;
import unixproc.c.run.Invocation;
import unixproc.c.type.CType;
import unixproc.c.type.Memory;
import unixproc.c.type.Value;

/** A host whose calls all succeed, with results that can be laid out beforehand, and which notes what it was asked. */
public final class FakeHost implements Host {
    public final List<String> calls = new ArrayList<>();
    final List<String> shown = new ArrayList<>();
    public final List<Invocation> invocations = new ArrayList<>();
    final Map<String, Long> letters = new HashMap<>();
    private final FakeMemory memory = new FakeMemory();
    private final Deque<CallResult> callResults = new ArrayDeque<>();
    private String input = "";
    private int status;
    long blocked;
    int turnsLeft = Integer.MAX_VALUE;

    /** The next call gives this number. */
    FakeHost gives(long number) {
        callResults.add(CallResult.of(Value.ofLong(number)));
        return this;
    }

    public FakeHost fails(int errno) {
        callResults.add(CallResult.failed(CType.Scalar.INT, errno));
        return this;
    }

    /** What the next read finds. */
    public FakeHost input(String text) {
        input = text;
        return this;
    }

    /** What the next wait finds. */
    FakeHost status(int bits) {
        status = bits;
        return this;
    }

    @Override
    public Memory memory() {
        return memory;
    }

    @Override
    public CallResult call(Invocation invocation) {
        CallResult callResult =
                fill(invocation, callResults.isEmpty() ? CallResult.of(Value.ofInt(0)) : callResults.remove());
        invocations.add(invocation);
        calls.add((invocation.text() + " " + OutputArguments.describe(invocation, callResult, memory)).trim());
        return callResult;
    }

    private CallResult fill(Invocation invocation, CallResult callResult) {
        switch (invocation.call().name()) {
            case "pipe" -> {
                memory.write(invocation.bits(0), 4, 3);
                memory.write(invocation.bits(0) + 4, 4, 4);
            }
            case "read" -> {
                memory.put(invocation.bits(1), input.getBytes(StandardCharsets.UTF_8));
                return CallResult.of(Value.ofLong(input.getBytes(StandardCharsets.UTF_8).length));
            }
            case "wait" -> status(invocation.bits(0));
            case "waitpid" -> status(invocation.bits(1));
            case "getrlimit" -> {
                memory.write(invocation.bits(1), 8, 1024);
                memory.write(invocation.bits(1) + 8, 8, -1);
            }
            default -> {}
        }
        return callResult;
    }

    private void status(long address) {
        if (address != 0) {
            memory.write(address, 4, status);
        }
    }

    @Override
    public CallResult library(Call call, long[] values) {
        return CallResult.of(new Value(call.returns(), 0));
    }

    @Override
    public long blockedSignals() {
        return blocked;
    }

    @Override
    public void blockSignals(long signals) {
        blocked = signals;
    }

    @Override
    public String errnoMeaning(int errno) {
        return "error " + errno;
    }

    /** A process ends here. */
    @Override
    public void arithmeticError() {
        throw new ArithmeticException("SIGFPE");
    }

    @Override
    public OptionalLong symbol(String name) {
        return OptionalLong.empty();
    }

    @Override
    public void shown(String source, Value value) {
        shown.add(source + " = " + OutputArguments.value(value, memory));
    }

    @Override
    public OptionalLong letter(String letter) {
        return letters.containsKey(letter) ? OptionalLong.of(letters.get(letter)) : OptionalLong.empty();
    }

    @Override
    public boolean interrupted() {
        return --turnsLeft < 0;
    }
}
