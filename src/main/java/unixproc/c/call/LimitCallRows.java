package unixproc.c.call;

/** Rows of the table: limits, environment and the other things a process hands down. */
final class LimitCallRows {
    static final String TEXT = """
            int getrlimit(int resource:RESOURCE, struct rlimit *rlim = &rlim)
                2: EFAULT EINVAL
            int setrlimit(int resource:RESOURCE, const struct rlimit *rlim)
            int setrlimit(int resource:RESOURCE, rlim_t rlim_cur, rlim_t rlim_max)
                2 sets_limit: EFAULT EINVAL EPERM
            int getrusage(int who:CONSTANT = RUSAGE_SELF, struct rusage *usage = &usage)
                2: EFAULT EINVAL
            char *getenv(const char *name)
                3
            int setenv(const char *name, const char *value, int overwrite = 1)
                3 sets_variable: EINVAL ENOMEM
            int unsetenv(const char *name)
                3: EINVAL
            int chdir(const char *path)
                2: EACCES EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR
            char *getcwd(char *buf = NULL, size_t size = 0)
                3: EACCES EINVAL ENAMETOOLONG ENOENT ENOMEM ERANGE
            mode_t umask(mode_t mask)
                2
            int getpriority(int which:CONSTANT = PRIO_PROCESS, id_t who = 0)
                2: EINVAL ESRCH
            int setpriority(int which:CONSTANT, id_t who, int prio)
                2 sets_priority: EACCES EINVAL EPERM ESRCH
            """;

    private LimitCallRows() {}
}
