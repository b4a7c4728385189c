package unixproc.c;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import unixproc.c.type.Memory;

/** Memory that is one growing array, mapped at an address of its own so that small numbers are not addresses. */
public final class FakeMemory implements Memory {
    private static final long BASE = 0x7f0000000000L;
    private ByteBuffer bytes = ByteBuffer.allocate(1 << 16).order(ByteOrder.nativeOrder());
    private int used = 16;

    @Override
    public long allocate(int size) {
        long address = BASE + used;
        used += (size + 15) / 16 * 16;
        while (used > bytes.capacity()) {
            bytes = ByteBuffer.wrap(Arrays.copyOf(bytes.array(), bytes.capacity() * 2))
                    .order(ByteOrder.nativeOrder());
        }
        return address;
    }

    /** An address that is not mapped, which would have killed a real process. */
    static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private int at(long address) {
        long offset = address - BASE;
        if (offset < 0 || offset >= bytes.capacity() - 256) {
            throw new Fault();
        }
        return (int) offset;
    }

    @Override
    public long read(long address, int width) {
        return switch (width) {
            case 1 -> bytes.get(at(address));
            case 2 -> bytes.getShort(at(address));
            case 4 -> bytes.getInt(at(address));
            case 8 -> bytes.getLong(at(address));
            default -> throw new IllegalArgumentException("width " + width);
        };
    }

    @Override
    public void write(long address, int width, long bits) {
        switch (width) {
            case 1 -> bytes.put(at(address), (byte) bits);
            case 2 -> bytes.putShort(at(address), (short) bits);
            case 4 -> bytes.putInt(at(address), (int) bits);
            case 8 -> bytes.putLong(at(address), bits);
            default -> throw new IllegalArgumentException("width " + width);
        }
    }

    @Override
    public byte[] bytes(long address, int length) {
        long offset = address - BASE;
        long readable = offset < 0 ? 0 : Math.max(0, Math.min(length, bytes.capacity() - 256 - offset));
        byte[] copy = new byte[(int) readable];
        if (readable > 0) {
            bytes.get((int) offset, copy);
        }
        return copy;
    }

    @Override
    public void put(long address, byte[] content) {
        at(address + content.length);
        bytes.put(at(address), content);
    }

    @Override
    public byte[] string(long address) {
        int end = at(address);
        while (end < bytes.capacity() - 256 && bytes.get(end) != 0) {
            end++;
        }
        return bytes(address, end - at(address));
    }
}
