package unixproc.posix.call;

import jnr.posix.POSIX;
import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.posix.Libc;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** How processes wait, end and what they ask of the kernel for themselves: wait(2), _exit(2), exit(3). */
public final class LifeCalls implements CallFamily {
    private static final int SIGINFO = 128;
    private static final int SI_CODE = 8;
    private static final int SI_PID = 16;
    private static final int SI_STATUS = 24;
    private static final int WNOWAIT = 0x1000000;
    private static final int CLD_EXITED = 1;
    private static final int CLD_KILLED = 2;
    private static final int CLD_DUMPED = 3;
    private static final int CLD_CONTINUED = 6;
    private static final int CORE = 0x80;
    private static final int STOPPED = 0x7f;
    private static final int CONTINUED = 0xffff;

    private final POSIX posix;
    private final Libc libc;
    private final NativeMemory memory;
    private final Results results;
    private final long status;
    private final long information;
    private int lastReaped;

    LifeCalls(Native loaded, NativeMemory memory) {
        this.posix = loaded.posix();
        this.libc = loaded.libc();
        this.memory = memory;
        this.results = new Results(loaded);
        this.status = memory.allocate(8);
        this.information = memory.allocate(SIGINFO);
    }

    @Override
    public String[] names() {
        return new String[] {"wait", "waitpid", "wait3", "wait4", "waitid", "_exit", "exit", "abort"};
    }

    @Override
    public CallResult call(Invocation in) {
        return switch (in.call().name()) {
            case "wait" -> waitFor(in, -1, in.bits(0), 0);
            case "waitpid" -> waitFor(in, (int) in.bits(0), in.bits(1), (int) in.bits(2));
            case "wait3" -> waitFor(in, -1, in.bits(0), (int) in.bits(1), in.bits(2));
            case "wait4" -> waitFor(in, (int) in.bits(0), in.bits(1), (int) in.bits(2), in.bits(3));
            case "waitid" -> waitForChange(in);
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
        return waitFor(in, pid, into, options, 0);
    }

    private CallResult waitFor(Invocation in, int pid, long into, int options, long usage) {
        boolean wrong = into != 0 && !memory.isReadable(into);
        int reaped = libc.wait4(pid, wrong ? into : status, options, usage);
        lastReaped = Math.max(0, reaped);
        int errno = posix.errno();
        if (reaped > 0 && into != 0) {
            memory.write(into, 4, memory.read(status, 4));
        }
        posix.errno(errno);
        return results.minusOneFails(in, reaped);
    }

    /** See waitid(2): what it says of a child is turned into a wait status, too. */
    private CallResult waitForChange(Invocation in) {
        long given = in.bits(2);
        long into = given == 0 ? information : given;
        int options = (int) in.bits(3);
        memory.put(information, new byte[SIGINFO]);
        int result = libc.waitid((int) in.bits(0), (int) in.bits(1), into, options);
        int errno = posix.errno();
        lastReaped = result == 0 && (options & WNOWAIT) == 0 ? (int) memory.read(into + SI_PID, 4) : 0;
        if (lastReaped > 0) {
            memory.write(
                    status, 4, status((int) memory.read(into + SI_CODE, 4), (int) memory.read(into + SI_STATUS, 4)));
        }
        posix.errno(errno);
        return results.minusOneFails(in, result);
    }

    private static int status(int code, int value) {
        return switch (code) {
            case CLD_EXITED -> value << 8;
            case CLD_KILLED -> value;
            case CLD_DUMPED -> value | CORE;
            case CLD_CONTINUED -> CONTINUED;
            default -> value << 8 | STOPPED;
        };
    }

    /** The child that the last call reaped, or 0 when it reaped none. */
    public int lastReaped() {
        return lastReaped;
    }

    /** The wait status of the child that was reaped last, whether or not the learner asked for it. */
    public int lastStatus() {
        return (int) memory.read(status, 4);
    }
}
