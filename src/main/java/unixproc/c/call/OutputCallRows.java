package unixproc.c.call;

import java.util.List;

/** Rows of the table: the C library's buffered output. */
final class OutputCallRows {
    static final List<CallRow> ROWS = List.of(
            new CallRow(
                    "int printf(const char *format, ...)",
                    "3 blocks",
                    "Puts formatted text into the C library's buffer for standard output.",
                    "書式に従った文字列を、Cライブラリの標準出力バッファに入れます。",
                    "EAGAIN EBADF EFBIG EINTR EIO ENOMEM ENOSPC EPIPE"),
            new CallRow(
                    "int fprintf(FILE *stream, const char *format, ...)",
                    "3 blocks",
                    "Puts formatted text into the C library's buffer of a stream.",
                    "書式に従った文字列を、Cライブラリのストリームのバッファに入れます。",
                    "EAGAIN EBADF EFBIG EINTR EIO ENOMEM ENOSPC EPIPE"),
            new CallRow(
                    "int puts(const char *s)",
                    "3 blocks",
                    "Puts a text and a newline into the buffer for standard output.",
                    "文字列と改行を標準出力のバッファに入れます。",
                    "EAGAIN EBADF EFBIG EINTR EIO ENOSPC EPIPE"),
            new CallRow(
                    "int putchar(int c)",
                    "3 blocks",
                    "Puts one character into the buffer for standard output.",
                    "1文字を標準出力のバッファに入れます。",
                    "EAGAIN EBADF EFBIG EINTR EIO ENOSPC EPIPE"),
            new CallRow(
                    "int fflush(FILE *stream = stdout)",
                    "3 blocks",
                    "Writes out what the buffer of a stream holds; NULL means every stream.",
                    "ストリームのバッファに溜まった分を書き出します。NULLならすべてです。",
                    "EAGAIN EBADF EFBIG EINTR EIO ENOSPC EPIPE"),
            new CallRow(
                    "int dprintf(int fd, const char *format, ...)",
                    "3 blocks",
                    "Writes formatted text to a descriptor at once, without a buffer.",
                    "書式に従った文字列を、バッファを通さずディスクリプタに直接書きます。",
                    "EAGAIN EBADF EFBIG EINTR EIO ENOSPC EPIPE"),
            new CallRow(
                    "int fputs(const char *s, FILE *stream)",
                    "3 blocks",
                    "Puts a text into the C library's buffer of a stream.",
                    "文字列を、Cライブラリのストリームのバッファに入れます。",
                    "EAGAIN EBADF EFBIG EINTR EIO ENOSPC EPIPE"),
            new CallRow(
                    "char *strerror(int errnum)",
                    "3",
                    "Gives the meaning of an error number such as errno.",
                    "errnoなどのエラー番号の意味を文字列で返します。",
                    ""),
            new CallRow(
                    "char *strsignal(int sig)",
                    "3",
                    "Gives the meaning of a signal's number.",
                    "シグナル番号の意味を文字列で返します。",
                    ""),
            new CallRow(
                    "void perror(const char *s = \"\")",
                    "3 blocks",
                    "Writes a text and the meaning of errno to standard error.",
                    "文字列とerrnoの意味を標準エラー出力に書きます。",
                    ""),
            new CallRow(
                    "int setvbuf(FILE *stream, char *buf:ADDRESS, int mode:CONSTANT, size_t size = 0)",
                    "3",
                    "Says when a stream is written out: at once, at each line, or when full.",
                    "ストリームをいつ書き出すか（すぐに、行ごとに、満杯で）を決めます。",
                    "EBADF"),
            new CallRow(
                    "void setlinebuf(FILE *stream = stdout)",
                    "3",
                    "Makes a stream write out at each line.",
                    "ストリームを行ごとに書き出すようにします。",
                    ""));

    private OutputCallRows() {}
}
