package unixproc.lab.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import unixproc.c.call.Call;
import unixproc.c.call.CallTable;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.call.SystemCalls;
import unixproc.posix.signal.SignalHandlers;

/** The table of calls and what stands behind it. */
class ImplementedCallsTest {
    @Test
    void everyImplementationHasARowAndAllOthersAreFunctionsOfTheLibrary() {
        Native loaded = Native.load();
        NativeMemory memory = new NativeMemory(loaded);
        // To be made at all it must have found each function it does not implement itself.
        SystemCalls calls = new SystemCalls(loaded, memory, new SignalHandlers(loaded, memory));
        assertThat(calls.names())
                .isNotEmpty()
                .isSubsetOf(CallTable.standard().rows().stream().map(Call::name).toList());
    }
}
