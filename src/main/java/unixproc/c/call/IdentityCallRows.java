package unixproc.c.call;

import java.util.List;

/** Rows of the table: who a process is, its group, session and terminal. */
final class IdentityCallRows {
    static final List<CallRow> ROWS = List.of(
            new CallRow("pid_t getpid(void)", "2", "Gives the ID of this process.", "このプロセスのIDを返します。", ""),
            new CallRow("pid_t getppid(void)", "2", "Gives the ID of this process's parent.", "親プロセスのIDを返します。", ""),
            new CallRow(
                    "uid_t getuid(void)",
                    "2",
                    "Gives the ID of the user this process runs as.",
                    "このプロセスの実ユーザーIDを返します。",
                    ""),
            new CallRow(
                    "uid_t geteuid(void)",
                    "2",
                    "Gives the user whose rights this process has.",
                    "このプロセスの実効ユーザーIDを返します。",
                    ""),
            new CallRow(
                    "gid_t getgid(void)",
                    "2",
                    "Gives the ID of the group this process runs as.",
                    "このプロセスの実グループIDを返します。",
                    ""),
            new CallRow(
                    "gid_t getegid(void)",
                    "2",
                    "Gives the group whose rights this process has.",
                    "このプロセスの実効グループIDを返します。",
                    ""),
            new CallRow(
                    "pid_t getpgrp(void)",
                    "2",
                    "Gives the process group of this process.",
                    "このプロセスのプロセスグループIDを返します。",
                    ""),
            new CallRow(
                    "pid_t getpgid(pid_t pid = 0)",
                    "2",
                    "Gives the process group of a process; 0 means this one.",
                    "プロセスのプロセスグループIDを返します。0は自分自身です。",
                    "ESRCH"),
            new CallRow(
                    "int setpgid(pid_t pid = 0, pid_t pgid = 0)",
                    "2",
                    "Moves a process into a process group; 0, 0 starts a group of its own.",
                    "プロセスをプロセスグループに入れます。0, 0なら自分のグループを作ります。",
                    "EACCES EINVAL EPERM ESRCH"),
            new CallRow(
                    "pid_t getsid(pid_t pid = 0)",
                    "2",
                    "Gives the session of a process; 0 means this one.",
                    "プロセスのセッションIDを返します。0は自分自身です。",
                    "EPERM ESRCH"),
            new CallRow(
                    "pid_t setsid(void)",
                    "2",
                    "Starts a new session without a terminal, with this process as its leader.",
                    "制御端末のない新しいセッションを作り、そのリーダーになります。",
                    "EPERM"),
            new CallRow(
                    "pid_t tcgetpgrp(int fd = 0)",
                    "3",
                    "Gives the foreground process group of a terminal.",
                    "端末のフォアグラウンドプロセスグループを返します。",
                    "EBADF ENOTTY"),
            new CallRow(
                    "int tcsetpgrp(int fd, pid_t pgrp)",
                    "3",
                    "Makes a process group the foreground one of a terminal.",
                    "端末のフォアグラウンドプロセスグループを決めます。",
                    "EBADF EINVAL ENOTTY EPERM ESRCH"),
            new CallRow(
                    "int kcmp(pid_t pid1, pid_t pid2, int type:CONSTANT, unsigned long idx1 = 0, unsigned long idx2 = 0)",
                    "2",
                    "Compares what two processes share; 0 means it is the very same thing.",
                    "2つのプロセスが同じものを共有しているかを比べます。0なら同一です。",
                    "EBADF EFAULT EINVAL EPERM ESRCH"));

    private IdentityCallRows() {}
}
