package unixproc.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code /proc/PID/fdinfo/N}: the offset and the flags of an open file.
 *
 * @param pos the offset, which belongs to the open file description
 * @param flags what {@code open} was told, and the descriptor's own close-on-exec flag
 * @param inode the file's inode number, 0 where the kernel does not tell
 */
public record FdInfo(long pos, int flags, long inode) {
    private static final int ACCESS = 3;
    private static final int APPEND = 0x400;
    private static final int NONBLOCK = 0x800;
    private static final int CLOEXEC = 0x80000;

    /** What the descriptor is open for. */
    public enum Access {
        READ("O_RDONLY"),
        WRITE("O_WRONLY"),
        BOTH("O_RDWR");

        private final String constant;

        Access(String constant) {
            this.constant = constant;
        }

        public String constant() {
            return constant;
        }

        public boolean reads() {
            return this != WRITE;
        }

        public boolean writes() {
            return this != READ;
        }
    }

    static Optional<FdInfo> parse(String text) {
        long pos = -1;
        int flags = -1;
        long inode = 0;
        try {
            for (String line : text.split("\n")) {
                if (line.startsWith("pos:")) {
                    pos = Long.parseLong(line.substring(4).strip());
                } else if (line.startsWith("flags:")) {
                    flags = Integer.parseUnsignedInt(line.substring(6).strip(), 8);
                } else if (line.startsWith("ino:")) {
                    inode = Long.parseLong(line.substring(4).strip());
                }
            }
        } catch (NumberFormatException notAsExpected) {
            return Optional.empty();
        }
        return pos < 0 || flags == -1 ? Optional.empty() : Optional.of(new FdInfo(pos, flags, inode));
    }

    public Access access() {
        return switch (flags & ACCESS) {
            case 0 -> Access.READ;
            case 1 -> Access.WRITE;
            default -> Access.BOTH;
        };
    }

    /** Whether exec closes the descriptor; two descriptors of one description may differ in it. */
    public boolean closesOnExec() {
        return (flags & CLOEXEC) != 0;
    }

    /** The flags that two descriptors of one open file description have in common. */
    public int sharedFlags() {
        return flags & ~CLOEXEC;
    }

    /** The names of the flags a reader can act on, the access mode first, close-on-exec left out. */
    public List<String> flagNames() {
        List<String> names = new ArrayList<>(3);
        names.add(access().constant());
        if ((flags & APPEND) != 0) {
            names.add("O_APPEND");
        }
        if ((flags & NONBLOCK) != 0) {
            names.add("O_NONBLOCK");
        }
        return names;
    }
}
