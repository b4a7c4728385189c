package unixproc.posix.process;

import unixproc.posix.Abi;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/**
 * The descriptors the lab keeps for itself. They stay at and above a floor, so that the first free number is 3 as
 * the manual pages let one expect, and are closed on exec.
 */
public final class LabDescriptors {
    private static final int F_DUPFD_CLOEXEC = 1030;
    private static final int F_SETFD = 2;
    private static final int FD_CLOEXEC = 1;
    private static final int O_RDONLY = 0;
    /** Above anything a small JVM opens by itself. */
    private static final int CEILING = 256;

    private final Native loaded;
    private final int floor;
    private final long limits;
    private final boolean[] kept = new boolean[CEILING];

    public LabDescriptors(Native loaded, NativeMemory memory, int floor) {
        this.loaded = loaded;
        this.floor = floor;
        this.limits = memory.allocate(32);
    }

    public int floor() {
        return floor;
    }

    /** Moves a descriptor up; gives its new number, or -1 with errno set. The old number is free again. */
    public int keep(int fd) {
        int moved = loaded.libc().fcntl(fd, F_DUPFD_CLOEXEC, floor);
        int errno = loaded.errno();
        loaded.posix().close(fd);
        if (moved >= 0 && moved < CEILING) {
            kept[moved] = true;
        }
        loaded.posix().errno(errno);
        return moved;
    }

    /** Keeps a copy of a descriptor, which stays what it is; gives the copy's number, or -1 with errno set. */
    public int keepCopyOf(int fd) {
        return loaded.libc().fcntl(fd, F_DUPFD_CLOEXEC, floor);
    }

    /** Closes a descriptor that was kept. */
    void release(int fd) {
        loaded.posix().close(fd);
        if (fd >= 0 && fd < CEILING) {
            kept[fd] = false;
        }
    }

    /** Has standard input be at its end from now on, as it is for a lab whose options are its arguments. */
    public void forgetInput(NativeMemory memory) {
        int nothing = loaded.libc().open(memory.store("/dev/null"), O_RDONLY, 0);
        loaded.posix().dup2(nothing, 0);
        loaded.posix().close(nothing);
    }

    /** Marks everything kept to be closed on exec, and remembers it, so that no line closes it by accident. */
    public void seal() {
        for (int fd = floor; fd < CEILING; fd++) {
            kept[fd] = loaded.libc().fcntl(fd, F_SETFD, FD_CLOEXEC) == 0;
        }
    }

    /** Whether the lab itself needs this descriptor. */
    public boolean isKept(int fd) {
        return fd >= 0 && fd < CEILING && kept[fd];
    }

    /** Frees every number from 3 up to the floor, where placeholders stood while the JVM started. */
    public void closePlaceholders() {
        for (int fd = 3; fd < floor; fd++) {
            loaded.posix().close(fd);
        }
    }

    /**
     * Lifts this process's soft limit on descriptors for a moment, since the lab's own are not the learner's affair.
     * Gives the soft limit to {@link #lower} back to.
     */
    public long lift() {
        loaded.libc().getrlimit(Abi.RLIMIT_NOFILE, limits);
        long soft = loaded.memory().getLong(limits);
        loaded.memory().putLong(limits, loaded.memory().getLong(limits + 8));
        loaded.libc().setrlimit(Abi.RLIMIT_NOFILE, limits);
        return soft;
    }

    public void lower(long soft) {
        loaded.memory().putLong(limits, soft);
        loaded.libc().setrlimit(Abi.RLIMIT_NOFILE, limits);
    }
}
