package unixproc.c.call;

import java.util.List;

/** Rows of the table: files, descriptors and pipes. */
final class FileCallRows {
    static final List<CallRow> ROWS = List.of(
            new CallRow(
                    "int open(const char *path, int flags:OPEN_FLAGS = O_RDONLY, mode_t mode ?= 0666)",
                    "2 blocks",
                    "Opens a file and gives the lowest free descriptor.",
                    "ファイルを開き、空いている最小のディスクリプタを返します。",
                    "EACCES EBUSY EDQUOT EEXIST EFAULT EFBIG EINTR EINVAL EISDIR ELOOP EMFILE ENAMETOOLONG ENFILE ENODEV ENOENT ENOMEM ENOSPC ENOTDIR ENXIO EOVERFLOW EPERM EROFS ETXTBSY EWOULDBLOCK"),
            new CallRow(
                    "int close(int fd)",
                    "2",
                    "Closes a descriptor; its number is free again.",
                    "ディスクリプタを閉じます。番号は再び使えるようになります。",
                    "EBADF EINTR EIO ENOSPC"),
            new CallRow(
                    "ssize_t read(int fd, void *buf, size_t count)",
                    "2 blocks",
                    "Reads up to count bytes into buf; 0 means end of file.",
                    "最大countバイトをbufに読み込みます。0はファイルの終わりです。",
                    "EAGAIN EBADF EFAULT EINTR EINVAL EIO EISDIR"),
            new CallRow(
                    "ssize_t write(int fd, const void *buf, size_t count = strlen(buf))",
                    "2 blocks",
                    "Writes up to count bytes of buf and gives how many it wrote.",
                    "bufのうち最大countバイトを書き、書けたバイト数を返します。",
                    "EAGAIN EBADF EDESTADDRREQ EDQUOT EFAULT EFBIG EINTR EINVAL EIO ENOSPC EPERM EPIPE"),
            new CallRow(
                    "off_t lseek(int fd, off_t offset, int whence:CONSTANT = SEEK_SET)",
                    "2",
                    "Moves the offset of an open file and gives the new one.",
                    "開いているファイルの読み書き位置を動かし、新しい位置を返します。",
                    "EBADF EINVAL ENXIO EOVERFLOW ESPIPE"),
            new CallRow(
                    "int dup(int oldfd)",
                    "2",
                    "Gives a second descriptor, the lowest free one, for the same open file.",
                    "同じ開いたファイルを指すディスクリプタを、空いている最小の番号で作ります。",
                    "EBADF EMFILE"),
            new CallRow(
                    "int dup2(int oldfd, int newfd)",
                    "2",
                    "Makes newfd a copy of oldfd, closing what newfd was.",
                    "newfdをoldfdの複製にします。newfdが開いていれば先に閉じます。",
                    "EBADF EBUSY EINTR EMFILE"),
            new CallRow(
                    "int fcntl(int fd, int cmd:CONSTANT, long arg:ANY ?= 0)",
                    "2 blocks",
                    "Asks or changes something about a descriptor, as cmd says.",
                    "cmdに応じて、ディスクリプタの性質を調べたり変えたりします。",
                    "EACCES EAGAIN EBADF EBUSY EDEADLK EFAULT EINTR EINVAL EMFILE ENOLCK ENOTDIR EPERM"),
            new CallRow(
                    "int pipe(int pipefd[2])",
                    "2",
                    "Makes a pipe: pipefd[0] to read from, pipefd[1] to write to.",
                    "パイプを作ります。pipefd[0]が読み込み側、pipefd[1]が書き込み側です。",
                    "EFAULT EMFILE ENFILE"),
            new CallRow(
                    "int mkfifo(const char *path, mode_t mode = 0666)",
                    "3",
                    "Makes a pipe that has a name in the file system.",
                    "ファイルシステム上に名前のあるパイプ（FIFO）を作ります。",
                    "EACCES EDQUOT EEXIST ENAMETOOLONG ENOENT ENOSPC ENOTDIR EROFS"),
            new CallRow(
                    "int isatty(int fd)",
                    "3",
                    "Says whether a descriptor is a terminal: 1 if it is, else 0.",
                    "ディスクリプタが端末かどうかを調べます。端末なら1、違えば0です。",
                    "EBADF ENOTTY"),
            new CallRow(
                    "int unlink(const char *path)",
                    "2",
                    "Removes a name of a file; the file goes when nothing refers to it.",
                    "ファイルの名前を消します。誰も参照しなくなるとファイルも消えます。",
                    "EACCES EBUSY EFAULT EIO EISDIR ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM EROFS"),
            new CallRow(
                    "int ftruncate(int fd, off_t length)",
                    "2",
                    "Cuts or extends an open file to a length.",
                    "開いているファイルの長さを変えます。",
                    "EBADF EFBIG EINTR EINVAL EIO EPERM EROFS ETXTBSY"));

    private FileCallRows() {}
}
