package unixproc.c.call;

/** Rows of the table: files, descriptors and pipes. */
final class FileCallRows {
    static final String TEXT = """
            int open(const char *path, int flags:OPEN_FLAGS = O_RDONLY, mode_t mode ?= 0666)
                2 blocks restarts opens: EACCES EBUSY EDQUOT EEXIST EFAULT EFBIG EINTR EINVAL EISDIR ELOOP EMFILE ENAMETOOLONG ENFILE ENODEV ENOENT ENOMEM ENOSPC ENOTDIR ENXIO EOVERFLOW EPERM EROFS ETXTBSY EWOULDBLOCK
            int close(int fd)
                2: EBADF EINTR EIO ENOSPC
            ssize_t read(int fd, void *buf, size_t count)
                2 blocks restarts: EAGAIN EBADF EFAULT EINTR EINVAL EIO EISDIR
            ssize_t write(int fd, const void *buf, size_t count = strlen(buf))
                2 blocks restarts writes: EAGAIN EBADF EDESTADDRREQ EDQUOT EFAULT EFBIG EINTR EINVAL EIO ENOSPC EPERM EPIPE
            off_t lseek(int fd, off_t offset, int whence:CONSTANT = SEEK_SET)
                2: EBADF EINVAL ENXIO EOVERFLOW ESPIPE
            int dup(int oldfd)
                2: EBADF EMFILE
            int dup2(int oldfd, int newfd)
                2: EBADF EBUSY EINTR EMFILE
            int fcntl(int fd, int cmd:CONSTANT, long arg:ANY ?= 0)
                2 blocks restarts: EACCES EAGAIN EBADF EBUSY EDEADLK EFAULT EINTR EINVAL EMFILE ENOLCK ENOTDIR EPERM
            int pipe(int pipefd[2])
                2: EFAULT EMFILE ENFILE
            int mkfifo(const char *path, mode_t mode = 0666)
                3 makes_name: EACCES EDQUOT EEXIST ENAMETOOLONG ENOENT ENOSPC ENOTDIR EROFS
            int isatty(int fd)
                3: EBADF ENOTTY
            int unlink(const char *path)
                2 removes_name: EACCES EBUSY EFAULT EIO EISDIR ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM EROFS
            int ftruncate(int fd, off_t length)
                2: EBADF EFBIG EINTR EINVAL EIO EPERM EROFS ETXTBSY
            int pipe2(int pipefd[2], int flags = 0)
                2: EFAULT EINVAL EMFILE ENFILE
            int dup3(int oldfd, int newfd, int flags = 0)
                2: EBADF EBUSY EINTR EINVAL EMFILE
            struct flock { short l_type; short l_whence; off_t l_start; off_t l_len; pid_t l_pid }
            int flock(int fd, int operation:CONSTANT)
                2 blocks restarts: EBADF EINTR EINVAL ENOLCK EWOULDBLOCK
            int access(const char *path, int mode)
                2: EACCES EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOTDIR EROFS
            int mkdir(const char *path, mode_t mode = 0777)
                2 makes_name: EACCES EEXIST EFAULT ENAMETOOLONG ENOENT ENOSPC ENOTDIR EROFS
            int rmdir(const char *path)
                2 removes_name: EACCES EBUSY EFAULT EINVAL ENOENT ENOTDIR ENOTEMPTY EROFS
            int eventfd(unsigned int initval = 0, int flags = 0)
                2: EINVAL EMFILE ENFILE
            """;

    private FileCallRows() {}
}
