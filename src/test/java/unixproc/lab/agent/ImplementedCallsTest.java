package unixproc.lab.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import unixproc.c.call.Call;
import unixproc.c.call.CallTable;
import unixproc.c.call.Trait;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.call.SystemCalls;
import unixproc.posix.signal.SignalHandlers;

/** The table of calls and what stands behind it. */
class ImplementedCallsTest {
    @Test
    void everyRowIsImplementedButForThoseThatFork() {
        Native loaded = Native.load();
        NativeMemory memory = new NativeMemory(loaded);
        TreeSet<String> implemented =
                new TreeSet<>(new SystemCalls(loaded, memory, new SignalHandlers(loaded, memory)).names());
        TreeSet<String> rows = new TreeSet<>();
        CallTable.standard().rows().stream()
                .filter(call -> !call.has(Trait.FORKS) && !call.has(Trait.DETACHES))
                .map(Call::name)
                .forEach(rows::add);
        assertThat(implemented).isEqualTo(rows);
    }
}
