package unixproc.kernel;

/** Tells whether two descriptors lead to one open file description; only {@code kcmp} knows for sure. */
public interface SameFile {
    /** Where nobody may ask the kernel. */
    SameFile UNKNOWN = (pid, fd, otherPid, otherFd) -> Answer.UNKNOWN;

    /** What the kernel says. */
    enum Answer {
        SAME,
        DIFFERENT,
        UNKNOWN
    }

    Answer compare(long pid, int fd, long otherPid, int otherFd);
}
