package unixproc.c.call;

/** Rows of the table: signals, and sleeping until one comes. */
final class SignalCallRows {
    static final String TEXT = """
            int kill(pid_t pid, int sig = SIGTERM)
                2 signals: EINVAL EPERM ESRCH
            int killpg(pid_t pgrp, int sig = SIGTERM)
                3 signals: EINVAL EPERM ESRCH
            int raise(int sig)
                3 signals: EINVAL
            sighandler_t signal(int signum, sighandler_t handler)
                2: EINVAL
            int sigaction(int signum, const struct sigaction *act, struct sigaction *oldact = NULL)
                2: EFAULT EINVAL
            int sigprocmask(int how:CONSTANT, const sigset_t *set, sigset_t *oldset = NULL)
            int sigprocmask(int how:CONSTANT, int sig, ...)
                2: EFAULT EINVAL
            int sigpending(sigset_t *set = &set)
                2: EFAULT
            int sigsuspend(const sigset_t *mask)
                2 blocks: EFAULT EINTR
            int pause(void)
                2 blocks: EINTR
            unsigned int alarm(unsigned int seconds)
                2
            unsigned int sleep(unsigned int seconds)
                3 blocks returns_rest
            int usleep(useconds_t usec)
                3 blocks: EINTR EINVAL
            int nanosleep(const struct timespec *req, struct timespec *rem = NULL)
                2 blocks: EFAULT EINTR EINVAL
            int sigqueue(pid_t pid, int sig, sigval_t value = 0)
                3 signals: EAGAIN EINVAL EPERM ESRCH
            """;

    private SignalCallRows() {}
}
