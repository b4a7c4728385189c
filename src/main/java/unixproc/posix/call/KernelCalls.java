package unixproc.posix.call;

import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.c.type.Value;
import unixproc.posix.Abi;
import unixproc.posix.Libc;
import unixproc.posix.Native;

/** Calls that go around the C library, or ask errno what its function does not say: getrlimit(2), getpriority(2), kcmp(2). */
final class KernelCalls implements CallFamily {
    private final Native loaded;
    private final Libc libc;
    private final Results results;

    KernelCalls(Native loaded) {
        this.loaded = loaded;
        this.libc = loaded.libc();
        this.results = new Results(loaded);
    }

    @Override
    public String[] names() {
        return new String[] {"getrlimit", "setrlimit", "getpriority", "kcmp"};
    }

    @Override
    public CallResult call(Invocation in) {
        return switch (in.call().name()) {
            case "getrlimit" -> limit(in, Abi.SYS_GETRLIMIT);
            case "setrlimit" -> limit(in, Abi.SYS_SETRLIMIT);
            case "getpriority" -> getpriority(in);
            case "kcmp" ->
                results.minusOneFails(
                        in,
                        libc.syscall(
                                Abi.SYS_KCMP,
                                (int) in.bits(0),
                                (int) in.bits(1),
                                (int) in.bits(2),
                                in.bits(3),
                                in.bits(4),
                                0));
            default -> throw new MissingCall(in);
        };
    }

    /** By the kernel's own call: the C library's goes through prlimit(2), to which NULL is no error. */
    private CallResult limit(Invocation in, long number) {
        return results.minusOneFails(in, libc.syscall(number, (int) in.bits(0), in.bits(1), 0, 0, 0, 0));
    }

    /** A priority may be -1, so only errno tells an error. */
    private CallResult getpriority(Invocation in) {
        loaded.posix().errno(0);
        int priority = loaded.posix().getpriority((int) in.bits(0), (int) in.bits(1));
        int errno = priority == -1 ? loaded.errno() : 0;
        return new CallResult(new Value(in.call().returns(), priority), errno, "");
    }
}
