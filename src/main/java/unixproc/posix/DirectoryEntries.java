package unixproc.posix;

import java.util.ArrayList;
import java.util.List;

/** Reads a directory with getdents64(2), since the JDK's way would load classes after a fork. */
public final class DirectoryEntries {
    private static final int RECORD_LENGTH = 16;
    private static final int NAME = 19;

    private DirectoryEntries() {}

    /** Fills the buffer; gives how many bytes, 0 at the end. */
    public static long read(Native loaded, int fd, long buffer, int size) {
        return loaded.libc().syscall(Abi.SYS_GETDENTS64, fd, buffer, size, 0, 0, 0);
    }

    /** The names that are numbers. */
    public static List<Integer> numbers(NativeMemory memory, long buffer, int length) {
        List<Integer> numbers = new ArrayList<>();
        int at = 0;
        while (at < length) {
            int number = number(memory, buffer + at + NAME);
            if (number >= 0) {
                numbers.add(number);
            }
            at += (int) memory.read(buffer + at + RECORD_LENGTH, 2);
        }
        return numbers;
    }

    private static int number(NativeMemory memory, long name) {
        int number = 0;
        for (long at = name; ; at++) {
            int digit = (int) memory.read(at, 1);
            if (digit == 0) {
                return at == name ? -1 : number;
            }
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + (digit - '0');
        }
    }
}
