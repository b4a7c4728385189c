package unixproc.lang;

import java.util.List;

/** Rows of the table: memory and time. */
final class MemoryCalls {
    static final List<Row> ROWS = List.of(
            new Row(
                    """
                    void *mmap(void *addr:ADDRESS = NULL, size_t length, int prot:CONSTANT, int flags:CONSTANT, int fd = -1, off_t offset = 0)
                    void *mmap(size_t length, int prot:CONSTANT = PROT_READ|PROT_WRITE, int flags:CONSTANT = MAP_PRIVATE|MAP_ANONYMOUS)
                    """,
                    "2",
                    "Adds memory, or a file as memory, to this process and gives its address.",
                    "メモリ（またはファイル）をこのプロセスに割り当て、アドレスを返します。",
                    "EACCES EAGAIN EBADF EEXIST EINVAL ENFILE ENODEV ENOMEM EOVERFLOW EPERM ETXTBSY"),
            new Row(
                    "int munmap(void *addr:ADDRESS, size_t length)",
                    "2",
                    "Takes memory away from this process.",
                    "このプロセスからメモリを外します。",
                    "EINVAL"),
            new Row(
                    "int madvise(void *addr:ADDRESS, size_t length, int advice:CONSTANT)",
                    "2",
                    "Tells the kernel how memory is going to be used.",
                    "メモリの使い方をカーネルに助言します。",
                    "EACCES EAGAIN EBADF EINVAL EIO ENOMEM EPERM"),
            new Row(
                    "long touch(void *addr:ADDRESS, size_t length)",
                    "0",
                    "Writes one byte into every page; gives how many pages that were.",
                    "すべてのページに1バイトずつ書き込み、ページ数を返します。",
                    ""),
            new Row(
                    "int peek(const void *addr:ADDRESS)",
                    "0",
                    "Gives the byte at an address.",
                    "アドレスにある1バイトを返します。",
                    ""),
            new Row(
                    "int poke(void *addr:ADDRESS, int value)",
                    "0",
                    "Writes one byte at an address; gives the byte that was there.",
                    "アドレスに1バイトを書き込み、前の値を返します。",
                    ""),
            new Row(
                    "time_t time(time_t *tloc = NULL)",
                    "2",
                    "Gives the seconds since 1970 began.",
                    "1970年の初めからの秒数を返します。",
                    "EFAULT"),
            new Row(
                    "clock_t clock(void)",
                    "3",
                    "Gives the processor time used so far, in millionths of a second.",
                    "これまでに使ったCPU時間をマイクロ秒で返します。",
                    ""));

    private MemoryCalls() {}
}
