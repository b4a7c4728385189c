package unixproc.c.generated;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import unixproc.c.FakeMemory;
import unixproc.c.call.Call;
import unixproc.c.run.CallResult;
import unixproc.c.run.Host;
import unixproc.c.run.Invocation;
import unixproc.c.run.Printf;
import unixproc.c.type.Memory;
import unixproc.c.type.Value;

/** A host that prints, and can do nothing else. */
final class PrintingHost implements Host {
    private final FakeMemory memory = new FakeMemory();
    private final StringBuilder printed = new StringBuilder();

    String printed() {
        return printed.toString();
    }

    @Override
    public Memory memory() {
        return memory;
    }

    @Override
    public CallResult call(Invocation invocation) {
        if (!invocation.call().name().equals("printf")) {
            throw new IllegalStateException(invocation.text());
        }
        String text = new String(Printf.format(invocation, 0, memory, Printf.NO_REASONS), StandardCharsets.ISO_8859_1);
        printed.append(text);
        return CallResult.of(Value.ofInt(text.length()));
    }

    @Override
    public CallResult library(Call call, long[] values) {
        throw new IllegalStateException(call.name());
    }

    @Override
    public long blockedSignals() {
        return 0;
    }

    @Override
    public void blockSignals(long signals) {
        // The programs that are generated send none.
    }

    @Override
    public String errnoMeaning(int errno) {
        throw new IllegalStateException("errno " + errno);
    }

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
        // Only what is printed counts.
    }

    @Override
    public OptionalLong letter(String letter) {
        return OptionalLong.empty();
    }

    @Override
    public boolean interrupted() {
        return false;
    }
}
