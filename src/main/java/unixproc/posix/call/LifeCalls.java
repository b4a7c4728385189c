package unixproc.posix.call;

import jnr.posix.POSIX;
import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.posix.Libc;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** How processes wait, end and what they ask of the kernel for themselves: wait(2), _exit(2), exit(3). */
public final class LifeCalls implements CallFamily {
    private final POSIX posix;
    private final Libc libc;
    private final NativeMemory memory;
    private final Results results;
    private final long status;

    LifeCalls(Native loaded, NativeMemory memory) {
        this.posix = loaded.posix();
        this.libc = loaded.libc();
        this.memory = memory;
        this.results = new Results(loaded);
        this.status = memory.allocate(8);
    }

    @Override
    public String[] names() {
        return new String[] {"wait", "waitpid", "_exit", "exit", "abort"};
    }

    @Override
    public CallResult call(Invocation in) {
        return switch (in.call().name()) {
            case "wait" -> waitFor(in, -1, in.bits(0), 0);
            case "waitpid" -> waitFor(in, (int) in.bits(0), in.bits(1), (int) in.bits(2));
            case "_exit" -> end((int) in.bits(0), false);
            // exit(3) would run the JVM's own handlers as well; what C promises is the flush, then _exit(2).
            case "exit" -> end((int) in.bits(0), true);
            case "abort" -> abort();
            default -> throw new MissingCall(in);
        };
    }

    private CallResult end(int status, boolean flush) {
        if (flush) {
            libc.fflush(0);
        }
        libc._exit(status);
        throw new IllegalStateException("_exit came back");
    }

    private CallResult abort() {
        libc.abort();
        throw new IllegalStateException("abort came back");
    }

    private CallResult waitFor(Invocation in, int pid, long into, int options) {
        boolean wrong = into != 0 && !memory.isReadable(into);
        int reaped = libc.waitpid(pid, wrong ? into : status, options);
        int errno = posix.errno();
        if (reaped > 0 && into != 0) {
            memory.write(into, 4, memory.read(status, 4));
        }
        posix.errno(errno);
        return results.minusOneFails(in, reaped);
    }

    /** The wait status of the child that was reaped last, whether or not the learner asked for it. */
    public int lastStatus() {
        return (int) memory.read(status, 4);
    }
}
