package unixproc.posix.call;

import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.c.type.CType;
import unixproc.c.type.Value;
import unixproc.posix.Native;

/** Turns what the C library returns, and errno where it says so, into a {@link CallResult}. */
final class Results {
    private final Native loaded;

    Results(Native loaded) {
        this.loaded = loaded;
    }

    /** For the calls that say -1 for an error. */
    CallResult minusOneFails(Invocation invocation, long returned) {
        CType type = invocation.call().returns();
        return returned == -1 ? CallResult.failed(type, loaded.errno()) : CallResult.of(new Value(type, returned));
    }

    /** For the calls that cannot fail. */
    CallResult plain(Invocation invocation, long returned) {
        return CallResult.of(new Value(invocation.call().returns(), returned));
    }
}
