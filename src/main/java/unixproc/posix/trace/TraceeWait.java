package unixproc.posix.trace;

import unixproc.posix.Abi;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.signal.Dispositions;

/** Waits for tracees to stop or end, see waitpid(2), and now and then looks up to see what else there is. */
public final class TraceeWait {
    /** How long one wait sleeps at most, in nanoseconds. */
    private static final long LOOK_UP_EVERY = 4_000_000;

    private static final int EINTR = 4;
    private static final int ITIMERSPEC = 32;
    private static final int CLOCK_MONOTONIC = 1;
    private static final int SIGEVENT = 64;
    private static final int SIGEV_SIGNO = 8;
    private static final int SIGEV_NOTIFY = 12;
    private static final int SIGEV_TID = 16;
    private static final int SIGEV_THREAD_ID = 4;

    private final Native loaded;
    private final NativeMemory memory;
    private final Dispositions dispositions;
    private final long status;
    private final long interval;
    private final long event;
    private final long timer;

    public TraceeWait(Native loaded, NativeMemory memory, Dispositions dispositions) {
        this.loaded = loaded;
        this.memory = memory;
        this.dispositions = dispositions;
        this.status = memory.allocate(8);
        this.interval = memory.allocate(ITIMERSPEC);
        this.event = memory.allocate(SIGEVENT);
        this.timer = memory.allocate(8);
    }

    /** From here on a wait of this thread that sleeps comes back by itself. */
    public void lookUpNowAndThen() {
        dispositions.wakeBy(PtraceConstants.SIGALRM);
        memory.put(event, new byte[SIGEVENT]);
        memory.write(event + SIGEV_SIGNO, 4, PtraceConstants.SIGALRM);
        memory.write(event + SIGEV_NOTIFY, 4, SIGEV_THREAD_ID);
        memory.write(event + SIGEV_TID, 4, loaded.libc().syscall(PtraceConstants.SYS_GETTID, 0, 0, 0, 0, 0, 0));
        loaded.libc().syscall(Abi.SYS_TIMER_CREATE, CLOCK_MONOTONIC, event, timer, 0, 0, 0);
        memory.write(interval, 8, 0);
        memory.write(interval + 8, 8, LOOK_UP_EVERY);
        memory.write(interval + 16, 8, 0);
        memory.write(interval + 24, 8, LOOK_UP_EVERY);
        loaded.libc().syscall(Abi.SYS_TIMER_SETTIME, (int) memory.read(timer, 4), 0, interval, 0, 0, 0);
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
