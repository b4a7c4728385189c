package unixproc.c.invoke;

/** The kinds of files by the macros that ask for them, see inode(7). */
enum FileKind {
    S_ISFIFO(1),
    S_ISCHR(2),
    S_ISDIR(4),
    S_ISBLK(6),
    S_ISREG(8),
    S_ISLNK(10),
    S_ISSOCK(12);

    private final long kind;

    FileKind(long kind) {
        this.kind = kind;
    }

    boolean matches(long mode) {
        return (mode >> 12 & 15) == kind;
    }
}
