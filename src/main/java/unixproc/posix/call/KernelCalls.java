package unixproc.posix.call;

import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.c.type.Value;
import unixproc.posix.Abi;
import unixproc.posix.Libc;
import unixproc.posix.Native;

/** Calls that go around the C library, or ask errno what its function does not say: getrlimit(2), stat(2), kcmp(2). */
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
        return new String[] {
            "getrlimit", "setrlimit", "getpriority", "kcmp", "stat", "lstat", "fstat", "pidfd_open", "pidfd_send_signal"
        };
    }

    @Override
    public CallResult call(Invocation in) {
        return switch (in.call().name()) {
            case "getrlimit" -> limit(in, Abi.SYS_GETRLIMIT);
            case "setrlimit" -> limit(in, Abi.SYS_SETRLIMIT);
            case "stat" -> status(in, 0);
            case "lstat" -> status(in, Abi.AT_SYMLINK_NOFOLLOW);
            case "fstat" -> kernel(in, Abi.SYS_FSTAT, (int) in.bits(0), in.bits(1), 0, 0);
            case "pidfd_open" -> kernel(in, Abi.SYS_PIDFD_OPEN, (int) in.bits(0), (int) in.bits(1), 0, 0);
            case "pidfd_send_signal" ->
                kernel(in, Abi.SYS_PIDFD_SEND_SIGNAL, (int) in.bits(0), (int) in.bits(1), in.bits(2), (int) in.bits(3));
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

    private CallResult kernel(Invocation in, long number, long a, long b, long c, long d) {
        return results.minusOneFails(in, libc.syscall(number, a, b, c, d, 0, 0));
    }

    /** By the kernel's own call: older C libraries have no function of that name. */
    private CallResult status(Invocation in, int flags) {
        return kernel(in, Abi.SYS_NEWFSTATAT, Abi.AT_FDCWD, in.bits(0), in.bits(1), flags);
    }

    /** A priority may be -1, so only errno tells an error. */
    private CallResult getpriority(Invocation in) {
        loaded.posix().errno(0);
        int priority = loaded.posix().getpriority((int) in.bits(0), (int) in.bits(1));
        int errno = priority == -1 ? loaded.errno() : 0;
        return new CallResult(new Value(in.call().returns(), priority), errno, "");
    }
}
