package unixproc.c.call;

import unixproc.abi.Processor;

/** Rows of the table: what a file is, and what a directory holds. */
final class DirectoryCallRows {
    private static final String TIMES =
            " time_t st_atime @72; struct timespec st_atim @72; time_t st_mtime @88; struct timespec st_mtim @88;"
                    + " time_t st_ctime @104; struct timespec st_ctim @104; long __end @%s }\n";
    private static final String STAT_X86_64 =
            "struct stat { dev_t st_dev; ino_t st_ino; nlink_t st_nlink; mode_t st_mode; uid_t st_uid; gid_t st_gid;"
                    + " dev_t st_rdev @40; off_t st_size; long st_blksize; blkcnt_t st_blocks;"
                    + TIMES.replace("%s", "136");
    private static final String STAT_AARCH64 =
            "struct stat { dev_t st_dev; ino_t st_ino; mode_t st_mode; unsigned int st_nlink; uid_t st_uid;"
                    + " gid_t st_gid; dev_t st_rdev @32; off_t st_size @48; int st_blksize; blkcnt_t st_blocks @64;"
                    + TIMES.replace("%s", "120");

    static final String TEXT = (Processor.HERE == Processor.AARCH64 ? STAT_AARCH64 : STAT_X86_64) + """
            int stat(const char *path, struct stat *statbuf)
                2: EACCES EFAULT ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR
            int lstat(const char *path, struct stat *statbuf)
                2: EACCES EFAULT ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR
            int fstat(int fd, struct stat *statbuf)
                2: EBADF EFAULT ENOMEM
            struct dirent { ino_t d_ino; off_t d_off; unsigned short d_reclen; unsigned char d_type; char d_name[256] }
            struct DIR { long opaque }
            DIR *opendir(const char *path)
                3: EACCES EBADF EMFILE ENFILE ENOENT ENOMEM ENOTDIR
            struct dirent *readdir(DIR *dirp:ADDRESS)
                3
            void rewinddir(DIR *dirp:ADDRESS)
                3
            int dirfd(DIR *dirp:ADDRESS)
                3
            int closedir(DIR *dirp:ADDRESS)
                3
            ssize_t readlink(const char *path, char *buf, size_t size)
                2: EACCES EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR
            int fsync(int fd)
                2: EBADF EINTR EINVAL EIO ENOSPC EROFS
            struct iovec { void *iov_base; size_t iov_len }
            ssize_t readv(int fd, const struct iovec *iov:ADDRESS, int iovcnt)
                2 blocks restarts: EAGAIN EBADF EFAULT EINTR EINVAL EIO EISDIR
            ssize_t writev(int fd, const struct iovec *iov:ADDRESS, int iovcnt)
                2 blocks restarts writes: EAGAIN EBADF EFAULT EFBIG EINTR EINVAL EIO ENOSPC EPIPE
            ssize_t pread(int fd, void *buf, size_t count, off_t offset)
                2: EBADF EFAULT EINTR EINVAL EIO EISDIR ESPIPE
            ssize_t pwrite(int fd, const void *buf, size_t count, off_t offset)
                2 writes: EBADF EFAULT EFBIG EINTR EINVAL EIO ENOSPC ESPIPE
            """;

    private DirectoryCallRows() {}
}
