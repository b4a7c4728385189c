package unixproc.c.call;

/** Rows of the table: who a process is, its group, session and terminal. */
final class IdentityCallRows {
    static final String TEXT = """
            pid_t getpid(void)
                2
            pid_t getppid(void)
                2
            uid_t getuid(void)
                2
            uid_t geteuid(void)
                2
            gid_t getgid(void)
                2
            gid_t getegid(void)
                2
            pid_t getpgrp(void)
                2
            pid_t getpgid(pid_t pid = 0)
                2: ESRCH
            int setpgid(pid_t pid = 0, pid_t pgid = 0)
                2: EACCES EINVAL EPERM ESRCH
            pid_t getsid(pid_t pid = 0)
                2: EPERM ESRCH
            pid_t setsid(void)
                2: EPERM
            pid_t tcgetpgrp(int fd = 0)
                3: EBADF ENOTTY
            int tcsetpgrp(int fd, pid_t pgrp)
                3: EBADF EINVAL ENOTTY EPERM ESRCH
            int kcmp(pid_t pid1, pid_t pid2, int type:CONSTANT, unsigned long idx1 = 0, unsigned long idx2 = 0)
                2: EBADF EFAULT EINVAL EPERM ESRCH
            int setuid(uid_t uid)
                2: EAGAIN EINVAL EPERM
            int seteuid(uid_t euid)
                2: EINVAL EPERM
            int setgid(gid_t gid)
                2: EINVAL EPERM
            int setegid(gid_t egid)
                2: EINVAL EPERM
            int setpgrp(void)
                2: EPERM
            """;

    private IdentityCallRows() {}
}
