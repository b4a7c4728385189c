package unixproc.c.call;

import java.util.List;

/** Rows of the table of macros: what C has as a macro or a pure function, and what makes no call to the kernel. */
final class MacroRows {
    static final List<CallRow> ROWS = List.of(
            new CallRow(
                    "int WIFEXITED(int wstatus)",
                    "2",
                    "Says whether the child ended by itself.",
                    "子プロセスが自分で終了したかどうかを調べます。",
                    ""),
            new CallRow(
                    "int WEXITSTATUS(int wstatus)",
                    "2",
                    "Gives the exit code of a child that ended by itself.",
                    "自分で終了した子プロセスの終了コードを取り出します。",
                    ""),
            new CallRow(
                    "int WIFSIGNALED(int wstatus)",
                    "2",
                    "Says whether a signal ended the child.",
                    "子プロセスがシグナルで終了したかどうかを調べます。",
                    ""),
            new CallRow(
                    "int WTERMSIG(int wstatus)",
                    "2",
                    "Gives the signal that ended the child.",
                    "子プロセスを終了させたシグナルを取り出します。",
                    ""),
            new CallRow(
                    "int WCOREDUMP(int wstatus)",
                    "2",
                    "Says whether the child left a core dump.",
                    "子プロセスがコアダンプを残したかどうかを調べます。",
                    ""),
            new CallRow(
                    "int WIFSTOPPED(int wstatus)",
                    "2",
                    "Says whether the child was stopped.",
                    "子プロセスが停止したかどうかを調べます。",
                    ""),
            new CallRow(
                    "int WSTOPSIG(int wstatus)",
                    "2",
                    "Gives the signal that stopped the child.",
                    "子プロセスを停止させたシグナルを取り出します。",
                    ""),
            new CallRow(
                    "int WIFCONTINUED(int wstatus)",
                    "2",
                    "Says whether the child was continued.",
                    "子プロセスが再開したかどうかを調べます。",
                    ""),
            new CallRow("int sigemptyset(sigset_t *set)", "3", "Makes a set of signals empty.", "シグナルの集合を空にします。", ""),
            new CallRow(
                    "int sigfillset(sigset_t *set)",
                    "3",
                    "Puts every signal into a set.",
                    "シグナルの集合にすべてのシグナルを入れます。",
                    ""),
            new CallRow(
                    "int sigaddset(sigset_t *set, int signum)",
                    "3",
                    "Puts a signal into a set.",
                    "シグナルの集合にシグナルを加えます。",
                    ""),
            new CallRow(
                    "int sigdelset(sigset_t *set, int signum)",
                    "3",
                    "Takes a signal out of a set.",
                    "シグナルの集合からシグナルを除きます。",
                    ""),
            new CallRow(
                    "int sigismember(const sigset_t *set, int signum)",
                    "3",
                    "Says whether a signal is in a set.",
                    "シグナルが集合に入っているかどうかを調べます。",
                    ""),
            new CallRow("size_t strlen(const char *s)", "3", "Gives how many bytes a text has.", "文字列のバイト数を返します。", ""),
            new CallRow(
                    "int strcmp(const char *s1, const char *s2)",
                    "3",
                    "Compares two texts; 0 means they are equal.",
                    "2つの文字列を比べます。0なら等しいことを表します。",
                    ""),
            new CallRow(
                    "int strncmp(const char *s1, const char *s2, size_t n)",
                    "3",
                    "Compares at most n bytes of two texts; 0 means they are equal.",
                    "2つの文字列の先頭nバイトまでを比べます。0なら等しいことを表します。",
                    ""),
            new CallRow("char *strcpy(char *dest:ADDRESS, const char *src)", "3", "Copies a text.", "文字列を複製します。", ""),
            new CallRow(
                    "char *strncpy(char *dest:ADDRESS, const char *src, size_t n)",
                    "3",
                    "Copies at most n bytes of a text.",
                    "文字列を最大nバイト複製します。",
                    ""),
            new CallRow(
                    "char *strcat(char *dest:ADDRESS, const char *src)",
                    "3",
                    "Puts a copy of a text behind another one.",
                    "文字列の後ろに別の文字列をつなげます。",
                    ""),
            new CallRow(
                    "int sprintf(char *str:ADDRESS, const char *format, ...)",
                    "3",
                    "Puts formatted text into memory and gives its length.",
                    "書式に従った文字列をメモリに書き、その長さを返します。",
                    ""),
            new CallRow(
                    "int snprintf(char *str:ADDRESS, size_t size, const char *format, ...)",
                    "3",
                    "Puts formatted text into memory of a given size and gives the length it would have.",
                    "書式に従った文字列を、指定した大きさのメモリに収まるだけ書き、本来の長さを返します。",
                    ""),
            new CallRow(
                    "void *memcpy(void *dest:ADDRESS, const void *src:ADDRESS, size_t n)",
                    "3",
                    "Copies n bytes.",
                    "nバイトを複製します。",
                    ""),
            new CallRow(
                    "void *memset(void *s:ADDRESS, int c, size_t n)",
                    "3",
                    "Fills n bytes with a value.",
                    "nバイトを1つの値で埋めます。",
                    ""),
            new CallRow("int atoi(const char *nptr)", "3", "Reads a text as a number.", "文字列を数値として読みます。", ""),
            new CallRow(
                    "uint16_t htons(uint16_t hostshort)",
                    "3",
                    "Turns a port into the byte order of the network.",
                    "ポート番号をネットワークバイトオーダーに変えます。",
                    ""),
            new CallRow(
                    "uint16_t ntohs(uint16_t netshort)",
                    "3",
                    "Turns a port from the byte order of the network.",
                    "ネットワークバイトオーダーのポート番号を元に戻します。",
                    ""),
            new CallRow(
                    "uint32_t htonl(uint32_t hostlong)",
                    "3",
                    "Turns an address into the byte order of the network.",
                    "アドレスをネットワークバイトオーダーに変えます。",
                    ""),
            new CallRow(
                    "uint32_t ntohl(uint32_t netlong)",
                    "3",
                    "Turns an address from the byte order of the network.",
                    "ネットワークバイトオーダーのアドレスを元に戻します。",
                    ""),
            new CallRow(
                    "in_addr_t inet_addr(const char *cp)",
                    "3",
                    "Reads an Internet address such as 127.0.0.1.",
                    "127.0.0.1のようなIPアドレスを読みます。",
                    ""));

    private MacroRows() {}
}
