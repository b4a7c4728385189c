package unixproc.posix.trace;

import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.signal.Dispositions;

/** Waits for tracees to stop or end, see waitpid(2), and now and then looks up to see what else there is. */
public final class TraceeWait {
    /** How long one wait sleeps at most, in microseconds. */
    private static final long LOOK_UP_EVERY = 4_000;

    private static final int EINTR = 4;
    private static final int ITIMERVAL = 32;

    private final Native loaded;
    private final NativeMemory memory;
    private final Dispositions dispositions;
    private final long status;
    private final long interval;

    public TraceeWait(Native loaded, NativeMemory memory, Dispositions dispositions) {
        this.loaded = loaded;
        this.memory = memory;
        this.dispositions = dispositions;
        this.status = memory.allocate(8);
        this.interval = memory.allocate(ITIMERVAL);
    }

    /** From here on a wait that sleeps comes back by itself. A child does not inherit that. */
    public void lookUpNowAndThen() {
        dispositions.wakeBy(PtraceConstants.SIGALRM);
        memory.write(interval, 8, 0);
        memory.write(interval + 8, 8, LOOK_UP_EVERY);
        memory.write(interval + 16, 8, 0);
        memory.write(interval + 24, 8, LOOK_UP_EVERY);
        loaded.libc().syscall(PtraceConstants.SYS_SETITIMER, 0, interval, 0, 0, 0, 0);
    }

    /** The task that stopped or ended, 0 when it was time to look up, -1 when there is nobody to wait for. */
    public int next() {
        int pid = loaded.libc().waitpid(-1, status, PtraceConstants.WALL);
        return pid >= 0 ? pid : loaded.errno() == EINTR ? 0 : -1;
    }

    /** The same without sleeping. */
    public int poll() {
        int pid = loaded.libc().waitpid(-1, status, PtraceConstants.WALL | PtraceConstants.WNOHANG);
        return pid >= 0 ? pid : loaded.errno() == EINTR ? 0 : -1;
    }

    /** The wait status of the task that came last. */
    public int status() {
        return (int) memory.read(status, 4);
    }
}
