package unixproc.c.call;

/** Rows of the table: signals, and sleeping until one comes. */
final class SignalCallRows {
    static final String TEXT = """
            union sigval { int sival_int; void *sival_ptr }
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
            struct siginfo_t { int si_signo; int si_errno; int si_code; pid_t si_pid @16; uid_t si_uid @20; int si_status @24; union sigval si_value @24; int si_int @24; void *si_ptr @24; void *si_addr @16; long si_band @16; int si_fd @24; clock_t si_utime @32; clock_t si_stime @40; long __end @120 }
            int sigwait(const sigset_t *set, int *sig)
                3 blocks
            int sigwaitinfo(const sigset_t *set, siginfo_t *info = NULL)
                2 blocks
            int sigtimedwait(const sigset_t *set, siginfo_t *info, const struct timespec *timeout)
                2 blocks: EAGAIN EINTR EINVAL
            struct signalfd_siginfo { uint32_t ssi_signo; int ssi_errno; int ssi_code; uint32_t ssi_pid; uint32_t ssi_uid; int ssi_fd; uint32_t ssi_tid; uint32_t ssi_band; uint32_t ssi_overrun; uint32_t ssi_trapno; int ssi_status; int ssi_int; uint64_t ssi_ptr; uint64_t ssi_utime; uint64_t ssi_stime; uint64_t ssi_addr; long __end @120 }
            int signalfd(int fd, const sigset_t *mask, int flags:CONSTANT = 0)
                2: EBADF EINVAL EMFILE ENFILE ENODEV ENOMEM
            int pidfd_open(pid_t pid, unsigned int flags = 0)
                2 signals: EINVAL EMFILE ENFILE ESRCH
            int pidfd_send_signal(int fd, int sig, siginfo_t *info:ADDRESS = NULL, unsigned int flags = 0)
                2: EBADF EINVAL EPERM ESRCH
            struct itimerval { struct timeval it_interval; struct timeval it_value }
            int setitimer(int which:CONSTANT, const struct itimerval *new_value, struct itimerval *old_value = NULL)
                2: EFAULT EINVAL
            int getitimer(int which:CONSTANT, struct itimerval *curr_value)
                2: EFAULT EINVAL
            int sigqueue(pid_t pid, int sig, sigval_t value = 0)
                3 signals: EAGAIN EINVAL EPERM ESRCH
            """;

    private SignalCallRows() {}
}
