package unixproc.c.type;

/**
 * The memory of the process a line runs in. Addresses are real ones, so that {@code &x} is what the kernel
 * would be given; reading an address that is not mapped kills the process, as it does in C.
 */
public interface Memory {
    /** Gives zeroed memory that lives as long as the process. */
    long allocate(int bytes);

    long read(long address, int width);

    void write(long address, int width, long bits);

    /** Reads up to {@code length} bytes, and fewer where the rest is not mapped. */
    byte[] bytes(long address, int length);

    /** Whether that many bytes are mapped there, so that they can be read without a fault. */
    default boolean holds(long address, int length) {
        return bytes(address, length).length == length;
    }

    void put(long address, byte[] bytes);

    /** Reads up to the terminating NUL. */
    byte[] string(long address);
}
