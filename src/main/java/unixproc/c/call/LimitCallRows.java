package unixproc.c.call;

import java.util.List;

/** Rows of the table: limits, environment and the other things a process hands down. */
final class LimitCallRows {
    static final List<CallRow> ROWS = List.of(
            new CallRow(
                    "int getrlimit(int resource:RESOURCE, struct rlimit *rlim = &rlim)",
                    "2",
                    "Gives the soft limit (rlim_cur) and the hard limit (rlim_max) of a resource.",
                    "リソースのソフトリミット（rlim_cur）とハードリミット（rlim_max）を調べます。",
                    "EFAULT EINVAL"),
            new CallRow(
                    """
                    int setrlimit(int resource:RESOURCE, const struct rlimit *rlim)
                    int setrlimit(int resource:RESOURCE, rlim_t rlim_cur, rlim_t rlim_max)
                    """,
                    "2",
                    "Sets the soft and the hard limit of a resource.",
                    "リソースのソフトリミットとハードリミットを変えます。",
                    "EFAULT EINVAL EPERM"),
            new CallRow(
                    "int getrusage(int who:CONSTANT = RUSAGE_SELF, struct rusage *usage = &usage)",
                    "2",
                    "Gives the processor time, page faults and more that were used so far.",
                    "これまでに使ったCPU時間やページフォールト数などを調べます。",
                    "EFAULT EINVAL"),
            new CallRow(
                    "char *getenv(const char *name)",
                    "3",
                    "Gives the value of an environment variable, or NULL.",
                    "環境変数の値を返します。なければNULLです。",
                    ""),
            new CallRow(
                    "int setenv(const char *name, const char *value, int overwrite = 1)",
                    "3",
                    "Sets a variable in this process's own environment.",
                    "このプロセス自身の環境変数を設定します。",
                    "EINVAL ENOMEM"),
            new CallRow(
                    "int unsetenv(const char *name)",
                    "3",
                    "Removes a variable from this process's own environment.",
                    "このプロセス自身の環境変数を消します。",
                    "EINVAL"),
            new CallRow(
                    "int chdir(const char *path)",
                    "2",
                    "Changes the current directory of this process.",
                    "このプロセスのカレントディレクトリを変えます。",
                    "EACCES EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR"),
            new CallRow(
                    "char *getcwd(char *buf = NULL, size_t size = 0)",
                    "3",
                    "Gives the current directory of this process.",
                    "このプロセスのカレントディレクトリを返します。",
                    "EACCES EINVAL ENAMETOOLONG ENOENT ENOMEM ERANGE"),
            new CallRow(
                    "mode_t umask(mode_t mask)",
                    "2",
                    "Sets which permission bits new files shall not get; gives the old mask.",
                    "新しいファイルに与えない許可ビットを決め、前の値を返します。",
                    ""),
            new CallRow(
                    "int getpriority(int which:CONSTANT = PRIO_PROCESS, id_t who = 0)",
                    "2",
                    "Gives how nice a process is, from -20 to 19.",
                    "プロセスのnice値（-20から19）を返します。",
                    "EINVAL ESRCH"),
            new CallRow(
                    "int setpriority(int which:CONSTANT, id_t who, int prio)",
                    "2",
                    "Sets how nice a process is; without privilege it can only grow.",
                    "プロセスのnice値を変えます。特権がなければ大きくすることしかできません。",
                    "EACCES EINVAL EPERM ESRCH"));

    private LimitCallRows() {}
}
