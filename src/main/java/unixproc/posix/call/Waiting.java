package unixproc.posix.call;

import java.util.Optional;
import unixproc.abi.Signal;
import unixproc.posix.Abi;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.signal.Dispositions;

/** How lab init sleeps, and what it does about its children: ppoll(2), waitpid(2), prctl(2). */
public final class Waiting {
    private static final int KCMP_FILE = 0;
    private static final int POLLIN = 1;
    private static final int POLLHUP = 0x10;
    private static final int REVENTS = 6;
    private static final long POLLFD = 8;
    private static final int TERMINAL = 2;
    private static final int WATCHED = 3;
    private static final int WNOHANG = 1;
    private static final int PR_SET_PDEATHSIG = 1;
    private static final int PR_SET_CHILD_SUBREAPER = 36;

    private final Native loaded;
    private final NativeMemory memory;
    private final Dispositions dispositions;
    private final long pollfds;
    private final long emptyMask;
    private final long status;

    /** A child that has been reaped, and its wait status. */
    public record Reaped(int pid, int status) {}

    public Waiting(Native loaded, NativeMemory memory, Dispositions dispositions) {
        this.loaded = loaded;
        this.memory = memory;
        this.dispositions = dispositions;
        this.pollfds = memory.allocate((int) (WATCHED * POLLFD));
        this.emptyMask = memory.allocate(Abi.SIGSET);
        this.status = memory.allocate(8);
    }

    /** Makes this process the one that orphans below it come to, and lets signals wake it only while it waits. */
    public void becomeInit() {
        loaded.libc().prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
        dispositions.likeAnInit();
    }

    /** Asks for a SIGCONT when this process's parent ends: it wakes this process, also if somebody has stopped it. */
    public void noticeDeathOfParent() {
        loaded.libc().prctl(PR_SET_PDEATHSIG, Signal.SIGCONT, 0, 0, 0);
    }

    /**
     * Sleeps until there is something to read from either, the terminal hangs up or a child ended; false when it is
     * only the last. -1 stands for none.
     */
    public boolean untilReadableOrChild(int fd, int other, int terminal) {
        watch(0, fd, POLLIN);
        watch(1, other, POLLIN);
        watch(TERMINAL, terminal, 0);
        return loaded.libc().ppoll(pollfds, WATCHED, 0, emptyMask) > 0;
    }

    /** Whether the last look found the terminal hung up. */
    public boolean isHungUp() {
        return (memory.read(pollfds + TERMINAL * POLLFD + REVENTS, 2) & POLLHUP) != 0;
    }

    private void watch(int place, int fd, int events) {
        long pollfd = pollfds + place * POLLFD;
        memory.write(pollfd, 4, fd);
        memory.write(pollfd + 4, 2, events);
        memory.write(pollfd + REVENTS, 2, 0);
    }

    /** Reaps one child that has ended, if there is one. */
    public Optional<Reaped> reapOne() {
        int pid = loaded.libc().waitpid(-1, status, WNOHANG);
        return pid > 0 ? Optional.of(new Reaped(pid, (int) memory.read(status, 4))) : Optional.empty();
    }

    /** Reaps a child, sleeping until one ends; empty when there are none left. */
    public Optional<Reaped> awaitOne() {
        int pid = loaded.libc().waitpid(-1, status, 0);
        return pid > 0 ? Optional.of(new Reaped(pid, (int) memory.read(status, 4))) : Optional.empty();
    }

    /** Reaps all children that have ended; whether there are others. */
    public boolean reapEnded() {
        int pid = loaded.libc().waitpid(-1, status, WNOHANG);
        while (pid > 0) {
            pid = loaded.libc().waitpid(-1, status, WNOHANG);
        }
        return pid == 0;
    }

    /** See kcmp(2) with KCMP_FILE: 0 for one open file description, -1 when that is not permitted. */
    public int compareFiles(int pid, int fd, int otherPid, int otherFd) {
        return (int) loaded.libc().syscall(Abi.SYS_KCMP, pid, otherPid, KCMP_FILE, fd, otherFd, 0);
    }

    public void kill(int pid) {
        loaded.posix().kill(pid, Signal.SIGKILL);
    }

    public void resume(int pid) {
        loaded.posix().kill(pid, Signal.SIGCONT);
    }

    /** Sends a hang-up to a process group as a shell passes it on, and wakes what is stopped there. */
    public void hangUp(int group) {
        loaded.posix().kill(-group, Signal.SIGHUP);
        loaded.posix().kill(-group, Signal.SIGCONT);
    }

    public void wakeUp(int pid) {
        loaded.posix().kill(pid, Dispositions.WAKEUP_SIGNAL);
    }
}
