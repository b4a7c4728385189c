package unixproc.c.call;

/** Rows of the table: how processes begin, become others and end. */
final class LifeCallRows {
    static final String TEXT = """
            pid_t fork(void)
                2 forks: EAGAIN ENOMEM ENOSYS
            int execve(const char *path, char *const argv[] = {path}, char *const envp[] = environ)
                2 execs: E2BIG EACCES EAGAIN EFAULT EINVAL EIO EISDIR ELIBBAD ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOEXEC ENOMEM ENOTDIR EPERM ETXTBSY
            int execv(const char *path, char *const argv[])
            int execv(const char *path, const char *arg, ...)
                3 execs: E2BIG EACCES EAGAIN EFAULT EINVAL EIO EISDIR ELIBBAD ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOEXEC ENOMEM ENOTDIR EPERM ETXTBSY
            int execvp(const char *file, char *const argv[])
            int execvp(const char *file, const char *arg, ...)
                3 execs searches: E2BIG EACCES EAGAIN EFAULT EINVAL EIO EISDIR ELIBBAD ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOEXEC ENOMEM ENOTDIR EPERM ETXTBSY
            int execl(const char *path, const char *arg, ...)
                3 execs: E2BIG EACCES EAGAIN EFAULT EINVAL EIO EISDIR ELIBBAD ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOEXEC ENOMEM ENOTDIR EPERM ETXTBSY
            int execlp(const char *file, const char *arg, ...)
                3 execs searches: E2BIG EACCES EAGAIN EFAULT EINVAL EIO EISDIR ELIBBAD ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOEXEC ENOMEM ENOTDIR EPERM ETXTBSY
            pid_t wait(int *wstatus = NULL)
                2 blocks waits restarts: ECHILD EINTR
            pid_t waitpid(pid_t pid = -1, int *wstatus = NULL, int options:WAIT_OPTIONS = 0)
            pid_t waitpid(pid_t pid, int options:WAIT_OPTIONS)
                2 blocks waits restarts: ECHILD EINTR EINVAL ESRCH
            void exit(int status:STATUS = 0)
                3 ends writes
            void _exit(int status:STATUS = 0)
                2 ends
            void abort(void)
                3
            int daemon(int nochdir = 0, int noclose = 0)
                3 detaches: EAGAIN ENOENT ENOMEM EPERM
            int prctl(int option:CONSTANT, unsigned long arg2:ANY ?= 0, unsigned long arg3:ANY ?= 0, unsigned long arg4:ANY ?= 0, unsigned long arg5:ANY ?= 0)
                2: EACCES EBADF EFAULT EINVAL EPERM
            int fexecve(int fd, char *const argv[], char *const envp[] = environ)
                3 execs: E2BIG EACCES EBADF EINVAL ENOENT ENOEXEC ENOMEM EPERM ETXTBSY
            int waitid(int idtype:CONSTANT, id_t id, siginfo_t *infop, int options:WAIT_OPTIONS)
                2 blocks waits restarts: ECHILD EINTR EINVAL ESRCH
            pid_t wait3(int *wstatus, int options:WAIT_OPTIONS, struct rusage *rusage)
                2 blocks waits restarts: ECHILD EINTR EINVAL
            pid_t wait4(pid_t pid, int *wstatus, int options:WAIT_OPTIONS, struct rusage *rusage)
                2 blocks waits restarts: ECHILD EINTR EINVAL ESRCH
            struct tms { clock_t tms_utime; clock_t tms_stime; clock_t tms_cutime; clock_t tms_cstime }
            clock_t times(struct tms *buf)
                2
            pid_t vfork(void)
                2 forks: EAGAIN ENOMEM ENOSYS
            int execvpe(const char *file, char *const argv[] = {file}, char *const envp[] = environ)
                3 execs searches: E2BIG EACCES EAGAIN EFAULT EINVAL EIO EISDIR ELIBBAD ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOEXEC ENOMEM ENOTDIR EPERM ETXTBSY
            """;

    private LifeCallRows() {}
}
