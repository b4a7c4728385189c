package unixproc.c.call;

import java.util.List;

/** Rows of the table: how processes begin, become others and end. */
final class LifeCallRows {
    static final List<CallRow> ROWS = List.of(
            new CallRow(
                    "pid_t fork(void)",
                    "2",
                    "Copies this process; gives the child's ID in the parent and 0 in the child.",
                    "このプロセスを複製します。親には子のID、子には0を返します。",
                    "EAGAIN ENOMEM ENOSYS"),
            new CallRow(
                    "int execve(const char *path, char *const argv[] = {path}, char *const envp[] = environ)",
                    "2",
                    "Turns this process into another program, with these arguments and this environment.",
                    "このプロセスを、渡した引数と環境で別のプログラムに変えます。",
                    "E2BIG EACCES EAGAIN EFAULT EINVAL EIO EISDIR ELIBBAD ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOEXEC ENOMEM ENOTDIR EPERM ETXTBSY"),
            new CallRow(
                    """
                    int execv(const char *path, char *const argv[])
                    int execv(const char *path, const char *arg, ...)
                    """,
                    "3",
                    "Turns this process into another program; the environment stays.",
                    "このプロセスを別のプログラムに変えます。環境はそのままです。",
                    "E2BIG EACCES EAGAIN EFAULT EINVAL EIO EISDIR ELIBBAD ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOEXEC ENOMEM ENOTDIR EPERM ETXTBSY"),
            new CallRow(
                    """
                    int execvp(const char *file, char *const argv[])
                    int execvp(const char *file, const char *arg, ...)
                    """,
                    "3",
                    "Turns this process into another program, looked for in PATH.",
                    "PATHから探した別のプログラムに、このプロセスを変えます。",
                    "E2BIG EACCES EAGAIN EFAULT EINVAL EIO EISDIR ELIBBAD ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOEXEC ENOMEM ENOTDIR EPERM ETXTBSY"),
            new CallRow(
                    "int execl(const char *path, const char *arg, ...)",
                    "3",
                    "Turns this process into another program; the arguments are listed one by one.",
                    "このプロセスを別のプログラムに変えます。引数を1つずつ並べます。",
                    "E2BIG EACCES EAGAIN EFAULT EINVAL EIO EISDIR ELIBBAD ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOEXEC ENOMEM ENOTDIR EPERM ETXTBSY"),
            new CallRow(
                    "int execlp(const char *file, const char *arg, ...)",
                    "3",
                    "Turns this process into another program, looked for in PATH; the arguments are listed one by one.",
                    "PATHから探した別のプログラムに、このプロセスを変えます。引数を1つずつ並べます。",
                    "E2BIG EACCES EAGAIN EFAULT EINVAL EIO EISDIR ELIBBAD ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOEXEC ENOMEM ENOTDIR EPERM ETXTBSY"),
            new CallRow(
                    "pid_t wait(int *wstatus = NULL)",
                    "2 blocks",
                    "Waits until a child has ended, takes its status and lets it go.",
                    "子プロセスのどれかが終わるのを待ち、終了ステータスを受け取って回収します。",
                    "ECHILD EINTR"),
            new CallRow(
                    """
                    pid_t waitpid(pid_t pid = -1, int *wstatus = NULL, int options:WAIT_OPTIONS = 0)
                    pid_t waitpid(pid_t pid, int options:WAIT_OPTIONS)
                    """,
                    "2 blocks",
                    "Waits for the child that pid names, as options say.",
                    "pidで選んだ子プロセスを、optionsに従って待ちます。",
                    "ECHILD EINTR EINVAL ESRCH"),
            new CallRow(
                    "void exit(int status:STATUS = 0)",
                    "3",
                    "Writes out what printf still holds, then ends this process.",
                    "printfが溜めている出力を書き出してから、このプロセスを終えます。",
                    ""),
            new CallRow(
                    "void _exit(int status:STATUS = 0)",
                    "2",
                    "Ends this process at once; the parent gets the lowest 8 bits of status.",
                    "このプロセスを直ちに終えます。親にはstatusの下位8ビットが伝わります。",
                    ""),
            new CallRow("void abort(void)", "3", "Ends this process by SIGABRT.", "SIGABRTでこのプロセスを終えます。", ""),
            new CallRow(
                    "int daemon(int nochdir = 0, int noclose = 0)",
                    "3",
                    "Forks, ends the parent, starts a session, goes to / and opens /dev/null.",
                    "forkして親を終え、新しいセッションを作り、/に移り、/dev/nullにつなぎます。",
                    "EAGAIN ENOENT ENOMEM EPERM"),
            new CallRow(
                    "int prctl(int option:CONSTANT, unsigned long arg2:ANY ?= 0, unsigned long arg3:ANY ?= 0, unsigned long arg4:ANY ?= 0, unsigned long arg5:ANY ?= 0)",
                    "2",
                    "Asks or changes something about this process, as option says.",
                    "optionに応じて、このプロセスの性質を調べたり変えたりします。",
                    "EACCES EBADF EFAULT EINVAL EPERM"));

    private LifeCallRows() {}
}
