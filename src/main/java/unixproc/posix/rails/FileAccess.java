package unixproc.posix.rails;

/** What Landlock tells apart in the use of files, {@code LANDLOCK_ACCESS_FS_*} of linux/landlock.h. */
final class FileAccess {
    static final long EXECUTE = 1;
    static final long WRITE_FILE = 1 << 1;
    static final long READ_FILE = 1 << 2;
    static final long READ_DIR = 1 << 3;
    static final long REMOVE_DIR = 1 << 4;
    static final long REMOVE_FILE = 1 << 5;
    static final long MAKE_CHAR = 1 << 6;
    static final long MAKE_DIR = 1 << 7;
    static final long MAKE_REG = 1 << 8;
    static final long MAKE_SOCK = 1 << 9;
    static final long MAKE_FIFO = 1 << 10;
    static final long MAKE_BLOCK = 1 << 11;
    static final long MAKE_SYM = 1 << 12;
    static final long REFER = 1 << 13;
    static final long TRUNCATE = 1 << 14;
    static final long IOCTL_DEV = 1 << 15;
    static final long RESOLVE_UNIX = 1 << 16;

    static final long READ = READ_FILE | READ_DIR;
    static final long DEVICE = READ_FILE | WRITE_FILE | IOCTL_DEV;

    /** All there is to do in a directory of one's own but to make devices. */
    static final long OWN_DIRECTORY = READ
            | WRITE_FILE
            | TRUNCATE
            | REMOVE_DIR
            | REMOVE_FILE
            | MAKE_DIR
            | MAKE_REG
            | MAKE_SOCK
            | MAKE_FIFO
            | MAKE_SYM
            | REFER
            | RESOLVE_UNIX;

    private static final long FIRST = REFER - 1;
    /** What may be granted on something that is no directory. */
    private static final long OF_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV | RESOLVE_UNIX;

    private FileAccess() {}

    /** Everything a kernel of this ABI knows; it takes no more than that. */
    static long knownTo(int abi) {
        return FIRST
                | from(Landlock.ABI_REFER, REFER, abi)
                | from(Landlock.ABI_TRUNCATE, TRUNCATE, abi)
                | from(Landlock.ABI_IOCTL_DEV, IOCTL_DEV, abi)
                | from(Landlock.ABI_RESOLVE_UNIX, RESOLVE_UNIX, abi);
    }

    static long forFile(long access) {
        return access & OF_FILES;
    }

    private static long from(int first, long access, int abi) {
        return abi >= first ? access : 0;
    }
}
