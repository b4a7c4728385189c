package unixproc.c.call;

/** Rows of the table: the C library's buffered output. */
final class OutputCallRows {
    static final String TEXT = """
            int printf(const char *format, ...)
                3 writes: EAGAIN EBADF EFBIG EINTR EIO ENOMEM ENOSPC EPIPE
            int fprintf(FILE *stream, const char *format, ...)
                3 writes: EAGAIN EBADF EFBIG EINTR EIO ENOMEM ENOSPC EPIPE
            int vprintf(const char *format, va_list ap:ADDRESS)
                3 writes: EAGAIN EBADF EFBIG EINTR EIO ENOMEM ENOSPC EPIPE
            int vfprintf(FILE *stream, const char *format, va_list ap:ADDRESS)
                3 writes: EAGAIN EBADF EFBIG EINTR EIO ENOMEM ENOSPC EPIPE
            int vdprintf(int fd, const char *format, va_list ap:ADDRESS)
                3 writes: EAGAIN EBADF EFBIG EINTR EIO ENOSPC EPIPE
            int puts(const char *s)
                3 writes: EAGAIN EBADF EFBIG EINTR EIO ENOSPC EPIPE
            int putchar(int c)
                3 writes: EAGAIN EBADF EFBIG EINTR EIO ENOSPC EPIPE
            int fflush(FILE *stream = stdout)
                3 writes: EAGAIN EBADF EFBIG EINTR EIO ENOSPC EPIPE
            int dprintf(int fd, const char *format, ...)
                3 writes: EAGAIN EBADF EFBIG EINTR EIO ENOSPC EPIPE
            int fputs(const char *s, FILE *stream)
                3 writes: EAGAIN EBADF EFBIG EINTR EIO ENOSPC EPIPE
            char *strerror(int errnum)
                3
            char *strsignal(int sig)
                3
            void perror(const char *s = "")
                3 writes
            int setvbuf(FILE *stream, char *buf:ADDRESS, int mode:CONSTANT, size_t size = 0)
                3: EBADF
            void setlinebuf(FILE *stream = stdout)
                3
            """;

    private OutputCallRows() {}
}
