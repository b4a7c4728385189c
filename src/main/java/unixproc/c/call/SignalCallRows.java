package unixproc.c.call;

import java.util.List;

/** Rows of the table: signals, and sleeping until one comes. */
final class SignalCallRows {
    static final List<CallRow> ROWS = List.of(
            new CallRow(
                    "int kill(pid_t pid, int sig = SIGTERM)",
                    "2",
                    "Sends a signal to a process; 0 only checks whether it could be sent.",
                    "プロセスにシグナルを送ります。0なら送れるかどうかだけを調べます。",
                    "EINVAL EPERM ESRCH"),
            new CallRow(
                    "int killpg(pid_t pgrp, int sig = SIGTERM)",
                    "3",
                    "Sends a signal to every process of a group; 0 means this process's own group.",
                    "プロセスグループの全プロセスにシグナルを送ります。0なら自分のグループです。",
                    "EINVAL EPERM ESRCH"),
            new CallRow("int raise(int sig)", "3", "Sends a signal to this very process.", "自分自身にシグナルを送ります。", "EINVAL"),
            new CallRow(
                    "sighandler_t signal(int signum, sighandler_t handler)",
                    "2",
                    "Says what a signal shall do: SIG_DFL, SIG_IGN, report, or { a block }.",
                    "シグナルが届いたときの扱いを決めます。SIG_DFL、SIG_IGN、report、{ ブロック }のどれかです。",
                    "EINVAL"),
            new CallRow(
                    "int sigaction(int signum, const struct sigaction *act, struct sigaction *oldact = NULL)",
                    "2",
                    "Says what a signal shall do, with a mask and flags, or asks what it does.",
                    "シグナルの扱いを、マスクやフラグも含めて決めたり調べたりします。",
                    "EFAULT EINVAL"),
            new CallRow(
                    """
                    int sigprocmask(int how:CONSTANT, const sigset_t *set, sigset_t *oldset = NULL)
                    int sigprocmask(int how:CONSTANT, int sig, ...)
                    """,
                    "2",
                    "Blocks or unblocks signals for this process.",
                    "このプロセスでブロックするシグナルを変えます。",
                    "EFAULT EINVAL"),
            new CallRow(
                    "int sigpending(sigset_t *set = &set)",
                    "2",
                    "Gives the signals that came while they were blocked.",
                    "ブロック中に届いて保留されているシグナルを調べます。",
                    "EFAULT"),
            new CallRow(
                    "int sigsuspend(const sigset_t *mask)",
                    "2 blocks",
                    "Blocks only these signals and sleeps until a handler has run.",
                    "指定したシグナルだけをブロックし、ハンドラーが動くまで眠ります。",
                    "EFAULT EINTR"),
            new CallRow(
                    "int pause(void)",
                    "2 blocks",
                    "Sleeps until a signal has been handled.",
                    "シグナルが処理されるまで眠ります。",
                    "EINTR"),
            new CallRow(
                    "unsigned int alarm(unsigned int seconds)",
                    "2",
                    "Asks for a SIGALRM after so many seconds; 0 cancels it.",
                    "指定した秒数の後にSIGALRMを送るよう頼みます。0で取り消します。",
                    ""),
            new CallRow(
                    "unsigned int sleep(unsigned int seconds)",
                    "3 blocks",
                    "Sleeps so many seconds, or until a signal has been handled.",
                    "指定した秒数、またはシグナルが処理されるまで眠ります。",
                    ""),
            new CallRow(
                    "int usleep(useconds_t usec)",
                    "3 blocks",
                    "Sleeps so many microseconds, or until a signal has been handled.",
                    "指定したマイクロ秒、またはシグナルが処理されるまで眠ります。",
                    "EINTR EINVAL"));

    private SignalCallRows() {}
}
