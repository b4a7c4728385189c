package unixproc.posix;

import unixproc.lang.CType;
import unixproc.lang.Invocation;
import unixproc.lang.Result;
import unixproc.lang.Value;

/** Turns what the C library returns, and errno where it says so, into a {@link Result}. */
final class Results {
    private final Native loaded;

    Results(Native loaded) {
        this.loaded = loaded;
    }

    /** For the calls that say -1 for an error. */
    Result minusOneFails(Invocation invocation, long returned) {
        CType type = invocation.call().returns();
        return returned == -1 ? Result.failed(type, loaded.errno()) : Result.of(new Value(type, returned));
    }

    /** For the calls that cannot fail. */
    Result plain(Invocation invocation, long returned) {
        return Result.of(new Value(invocation.call().returns(), returned));
    }
}
