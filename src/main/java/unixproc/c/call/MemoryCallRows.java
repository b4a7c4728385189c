package unixproc.c.call;

/** Rows of the table: memory and time. */
final class MemoryCallRows {
    static final String TEXT = """
            void *mmap(void *addr:ADDRESS = NULL, size_t length, int prot:CONSTANT, int flags:CONSTANT, int fd = -1, off_t offset = 0)
            void *mmap(size_t length, int prot:CONSTANT = PROT_READ|PROT_WRITE, int flags:CONSTANT = MAP_PRIVATE|MAP_ANONYMOUS)
                2: EACCES EAGAIN EBADF EEXIST EINVAL ENFILE ENODEV ENOMEM EOVERFLOW EPERM ETXTBSY
            int munmap(void *addr:ADDRESS, size_t length)
                2: EINVAL
            int msync(void *addr:ADDRESS, size_t length, int sync:CONSTANT)
                2: EBUSY EINVAL ENOMEM
            int madvise(void *addr:ADDRESS, size_t length, int advice:CONSTANT)
                2: EACCES EAGAIN EBADF EINVAL EIO ENOMEM EPERM
            long touch(void *addr:ADDRESS, size_t length)
                0
            int peek(const void *addr:ADDRESS)
                0
            int poke(void *addr:ADDRESS, int value)
                0
            time_t time(time_t *tloc = NULL)
                2: EFAULT
            clock_t clock(void)
                3
            int clock_gettime(clockid_t clockid:CONSTANT, struct timespec *tp)
                2: EINVAL EFAULT
            int gettimeofday(struct timeval *tv, void *tz:ADDRESS = NULL)
                2: EFAULT
            """;

    private MemoryCallRows() {}
}
