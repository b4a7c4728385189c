package unixproc.posix.process;

import unixproc.posix.Abi;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** What a first process of the lab gets before its first line: limits against accidents, and the scratch directory. */
public final class FirstProcess {
    private static final long CPU_SECONDS = 300;
    private static final long FILE_BYTES = 64L * 1024 * 1024;

    private final Native loaded;
    private final NativeMemory memory;
    private final String scratch;

    public FirstProcess(Native loaded, NativeMemory memory, String scratch) {
        this.loaded = loaded;
        this.memory = memory;
        this.scratch = scratch;
    }

    /**
     * The last steps.
     *
     * @param init lab init; when it ends, so does this process
     */
    public void settle(int init) {
        loaded.belongTo(init);
        if (loaded.parent() != init) {
            throw loaded.leave(0);
        }
        atMost(Abi.RLIMIT_CPU, CPU_SECONDS);
        atMost(Abi.RLIMIT_FSIZE, FILE_BYTES);
        atMost(Abi.RLIMIT_CORE, 0);
        loaded.libc().chdir(memory.store(scratch));
        loaded.letBeTraced();
    }

    /** Lowers the soft limit only, so that a lesson on limits can still raise it. */
    private void atMost(int resource, long value) {
        long limit = memory.allocate(16);
        loaded.libc().getrlimit(resource, limit);
        if (Long.compareUnsigned(memory.read(limit, 8), value) > 0) {
            memory.write(limit, 8, value);
            loaded.libc().setrlimit(resource, limit);
        }
    }
}
