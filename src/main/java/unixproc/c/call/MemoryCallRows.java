package unixproc.c.call;

import java.util.List;

/** Rows of the table: memory and time. */
final class MemoryCallRows {
    static final List<CallRow> ROWS = List.of(
            new CallRow(
                    """
                    void *mmap(void *addr:ADDRESS = NULL, size_t length, int prot:CONSTANT, int flags:CONSTANT, int fd = -1, off_t offset = 0)
                    void *mmap(size_t length, int prot:CONSTANT = PROT_READ|PROT_WRITE, int flags:CONSTANT = MAP_PRIVATE|MAP_ANONYMOUS)
                    """,
                    "2",
                    "Adds memory, or a file as memory, to this process and gives its address.",
                    "メモリ（またはファイル）をこのプロセスに割り当て、アドレスを返します。",
                    "EACCES EAGAIN EBADF EEXIST EINVAL ENFILE ENODEV ENOMEM EOVERFLOW EPERM ETXTBSY"),
            new CallRow(
                    "int munmap(void *addr:ADDRESS, size_t length)",
                    "2",
                    "Takes memory away from this process.",
                    "このプロセスからメモリを外します。",
                    "EINVAL"),
            new CallRow(
                    "int madvise(void *addr:ADDRESS, size_t length, int advice:CONSTANT)",
                    "2",
                    "Tells the kernel how memory is going to be used.",
                    "メモリの使い方をカーネルに助言します。",
                    "EACCES EAGAIN EBADF EINVAL EIO ENOMEM EPERM"),
            new CallRow(
                    "long touch(void *addr:ADDRESS, size_t length)",
                    "0",
                    "Writes one byte into every page; gives how many pages that were.",
                    "すべてのページに1バイトずつ書き込み、ページ数を返します。",
                    ""),
            new CallRow(
                    "int peek(const void *addr:ADDRESS)",
                    "0",
                    "Gives the byte at an address.",
                    "アドレスにある1バイトを返します。",
                    ""),
            new CallRow(
                    "int poke(void *addr:ADDRESS, int value)",
                    "0",
                    "Writes one byte at an address; gives the byte that was there.",
                    "アドレスに1バイトを書き込み、前の値を返します。",
                    ""),
            new CallRow(
                    "time_t time(time_t *tloc = NULL)",
                    "2",
                    "Gives the seconds since 1970 began.",
                    "1970年の初めからの秒数を返します。",
                    "EFAULT"),
            new CallRow(
                    "clock_t clock(void)",
                    "3",
                    "Gives the processor time used so far, in millionths of a second.",
                    "これまでに使ったCPU時間をマイクロ秒で返します。",
                    ""));

    private MemoryCallRows() {}
}
