package unixproc.posix;

import jnr.ffi.Pointer;
import unixproc.c.type.Memory;

/**
 * This process's own memory. Variables get room in pages of their own, mapped with mmap(2), so that after a fork
 * parent and child see the same addresses and each its own values.
 */
public final class NativeMemory implements Memory {
    private static final int CHUNK = 64 * 1024;

    private static final long NO_SUCH_HOW = 99;

    private final Native loaded;
    private final Libc libc;
    private final Pointer memory;
    private long next;
    private long end;

    public NativeMemory(Native loaded) {
        this.loaded = loaded;
        this.libc = loaded.libc();
        this.memory = loaded.memory();
    }

    @Override
    public long allocate(int bytes) {
        long wanted = (Math.max(bytes, 1) + 15L) & ~15L;
        if (next + wanted > end) {
            long size = Math.max(CHUNK, (wanted + 4095L) & ~4095L);
            next = libc.mmap(0, size, Abi.PROT_READ_WRITE, Abi.MAP_PRIVATE_ANONYMOUS, -1, 0, 0);
            end = next + size;
        }
        long address = next;
        next += wanted;
        return address;
    }

    @Override
    public long read(long address, int width) {
        return switch (width) {
            case 1 -> memory.getByte(address);
            case 2 -> memory.getShort(address);
            case 4 -> memory.getInt(address);
            default -> memory.getLong(address);
        };
    }

    @Override
    public void write(long address, int width, long bits) {
        switch (width) {
            case 1 -> memory.putByte(address, (byte) bits);
            case 2 -> memory.putShort(address, (short) bits);
            case 4 -> memory.putInt(address, (int) bits);
            default -> memory.putLong(address, bits);
        }
    }

    /**
     * Whether eight bytes can be read there, without a fault if not: the kernel looks at the set of signals before it
     * finds the first argument wrong, see sigprocmask(2).
     */
    public boolean isReadable(long address) {
        return libc.syscall(Abi.SYS_RT_SIGPROCMASK, NO_SUCH_HOW, address, 0, Abi.KERNEL_SIGSET, 0, 0) == -1
                && loaded.errno() != Abi.EFAULT;
    }

    /** As many of these bytes as can be read: what is only shown must not end the process. */
    @Override
    public byte[] bytes(long address, int length) {
        long end = address + length;
        long readable = address;
        while (readable < end && isReadable(readable & -8)) {
            readable = Math.min(end, (readable & -Abi.PAGE) + Abi.PAGE);
        }
        byte[] bytes = new byte[(int) (readable - address)];
        memory.get(address, bytes, 0, bytes.length);
        return bytes;
    }

    @Override
    public void put(long address, byte[] bytes) {
        memory.put(address, bytes, 0, bytes.length);
    }

    @Override
    public byte[] string(long address) {
        int length = 0;
        boolean readable = isReadable(address & -8);
        while (readable && memory.getByte(address + length) != 0) {
            length++;
            readable = ((address + length) & (Abi.PAGE - 1)) != 0 || isReadable(address + length);
        }
        return bytes(address, length);
    }

    /** Stores text as C does: its UTF-8 bytes and a NUL. */
    public long store(String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        long address = allocate(bytes.length + 1);
        put(address, bytes);
        write(address + bytes.length, 1, 0);
        return address;
    }
}
