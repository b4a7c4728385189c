package unixproc.posix.trace;

import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** The memory of a process that is being traced, read with process_vm_readv(2) into a buffer of our own. */
public final class RemoteMemory {
    /** The most that is read at once. */
    public static final int ROOM = 4096;

    private static final long PAGE = 4096;
    private static final int IOVEC = 16;

    private final Native loaded;
    private final NativeMemory memory;
    private final long buffer;
    private final long local;
    private final long remote;

    public RemoteMemory(Native loaded, NativeMemory memory) {
        this.loaded = loaded;
        this.memory = memory;
        this.buffer = memory.allocate(ROOM);
        this.local = memory.allocate(IOVEC);
        this.remote = memory.allocate(2 * IOVEC);
    }

    /** Reads up to {@code length} bytes, at most {@link #ROOM}; gives how many of them are there to be read. */
    public int read(int pid, long address, int length) {
        int wanted = Math.min(length, ROOM);
        if (address == 0 || wanted <= 0) {
            return 0;
        }
        int first = (int) Math.min(wanted, PAGE - (address & (PAGE - 1)));
        memory.write(local, 8, buffer);
        memory.write(local + 8, 8, wanted);
        memory.write(remote, 8, address);
        memory.write(remote + 8, 8, first);
        memory.write(remote + IOVEC, 8, address + first);
        memory.write(remote + IOVEC + 8, 8, wanted - (long) first);
        int vectors = wanted > first ? 2 : 1;
        long got = loaded.libc().syscall(PtraceConstants.SYS_PROCESS_VM_READV, pid, local, 1, remote, vectors, 0);
        return (int) Math.max(got, 0);
    }

    /** A byte of what was read last. */
    public int at(int offset) {
        return (int) memory.read(buffer + offset, 1) & 0xff;
    }

    /** Eight bytes of what was read last. */
    public long wordAt(int offset) {
        return memory.read(buffer + offset, 8);
    }

    /** Copies from what was read last. */
    public void copy(int offset, byte[] to, int at, int length) {
        loaded.memory().get(buffer + offset, to, at, length);
    }
}
