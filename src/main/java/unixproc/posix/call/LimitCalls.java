package unixproc.posix.call;

import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.c.type.CType;
import unixproc.c.type.Value;
import unixproc.posix.Abi;
import unixproc.posix.Libc;
import unixproc.posix.Native;

/** What a process is given to live with: getrlimit(2), environ(7), chdir(2), umask(2), getpriority(2). */
final class LimitCalls implements CallFamily {
    private final Native loaded;
    private final Libc libc;
    private final Results results;

    LimitCalls(Native loaded) {
        this.loaded = loaded;
        this.libc = loaded.libc();
        this.results = new Results(loaded);
    }

    @Override
    public String[] names() {
        return new String[] {
            "getrlimit",
            "setrlimit",
            "getenv",
            "setenv",
            "unsetenv",
            "chdir",
            "getcwd",
            "umask",
            "getpriority",
            "setpriority",
            "getrusage"
        };
    }

    @Override
    public CallResult call(Invocation in) {
        return switch (in.call().name()) {
            case "getrlimit" -> limit(in, Abi.SYS_GETRLIMIT);
            case "setrlimit" -> limit(in, Abi.SYS_SETRLIMIT);
            case "getenv" -> results.plain(in, libc.getenv(in.bits(0)));
            case "setenv" -> results.minusOneFails(in, libc.setenv(in.bits(0), in.bits(1), (int) in.bits(2)));
            case "unsetenv" -> results.minusOneFails(in, libc.unsetenv(in.bits(0)));
            case "chdir" -> results.minusOneFails(in, libc.chdir(in.bits(0)));
            case "getcwd" -> getcwd(in);
            case "umask" -> results.plain(in, loaded.posix().umask((int) in.bits(0)));
            case "getpriority" -> getpriority(in);
            case "setpriority" ->
                results.minusOneFails(
                        in, loaded.posix().setpriority((int) in.bits(0), (int) in.bits(1), (int) in.bits(2)));
            case "getrusage" -> results.minusOneFails(in, libc.getrusage((int) in.bits(0), in.bits(1)));
            default -> throw new MissingCall(in);
        };
    }

    /** By the kernel's own call: the C library's goes through prlimit(2), to which NULL is no error. */
    private CallResult limit(Invocation in, long number) {
        return results.minusOneFails(in, libc.syscall(number, (int) in.bits(0), in.bits(1), 0, 0, 0, 0));
    }

    private CallResult getcwd(Invocation in) {
        long returned = libc.getcwd(in.bits(0), in.bits(1));
        CType type = in.call().returns();
        return returned == 0
                ? new CallResult(new Value(type, 0), loaded.errno(), "")
                : CallResult.of(new Value(type, returned));
    }

    /** A priority may be -1, so only errno tells an error. */
    private CallResult getpriority(Invocation in) {
        loaded.posix().errno(0);
        int priority = loaded.posix().getpriority((int) in.bits(0), (int) in.bits(1));
        int errno = priority == -1 ? loaded.errno() : 0;
        return new CallResult(new Value(in.call().returns(), priority), errno, "");
    }
}
