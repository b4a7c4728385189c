package unixproc.posix;

/**
 * The C library's functions that jnr-posix lacks, or whose pointers must be the learner's own addresses. A pointer
 * is its address; names and order of parameters are those of the manual pages. Public because a
 * proxy implements it; meant for this package alone.
 */
public interface Libc {
    int open(long path, int flags, int mode);

    long read(int fd, long buf, long count);

    long write(int fd, long buf, long count);

    int pipe(long pipefd);

    int fcntl(int fd, int cmd, long arg);

    int access(long path, int mode);

    int isatty(int fd);

    int unlink(long path);

    int mkfifo(long path, int mode);

    int chdir(long path);

    long realpath(long path, long resolved);

    long getcwd(long buf, long size);

    long getenv(long name);

    int setenv(long name, long value, int overwrite);

    int unsetenv(long name);

    int getrlimit(int resource, long rlim);

    int setrlimit(int resource, long rlim);

    int getrusage(int who, long usage);

    int waitpid(int pid, long wstatus, int options);

    int wait4(int pid, long wstatus, int options, long usage);

    int waitid(int idtype, int id, long infop, int options);

    int fexecve(int fd, long argv, long envp);

    int sigwaitinfo(long set, long info);

    int sigtimedwait(long set, long info, long timeout);

    int execve(long path, long argv, long envp);

    int execvp(long file, long argv);

    int execvpe(long file, long argv, long envp);

    int select(int nfds, long read, long write, long except, long timeout);

    void _exit(int status);

    void abort();

    int prctl(int option, long arg2, long arg3, long arg4, long arg5);

    int tcgetpgrp(int fd);

    int tcsetpgrp(int fd, int pgrp);

    int getsid(int pid);

    int setpgid(int pid, int pgid);

    int sigaction(int signum, long act, long oldact);

    int sigprocmask(int how, long set, long oldset);

    int sigpending(long set);

    int sigsuspend(long mask);

    int nanosleep(long request, long remaining);

    int pause();

    int alarm(int seconds);

    int ppoll(long fds, long nfds, long timeout, long sigmask);

    /** Six arguments and one that is ignored: jffi's fast path for exactly six loses the last one. */
    long mmap(long addr, long length, int prot, int flags, int fd, long offset, long ignored);

    int mprotect(long addr, long length, int prot);

    int munmap(long addr, long length);

    int madvise(long addr, long length, int advice);

    int socket(int domain, int type, int protocol);

    int socketpair(int domain, int type, int protocol, long sv);

    int bind(int fd, long addr, int addrlen);

    int listen(int fd, int backlog);

    int accept(int fd, long addr, long addrlen);

    int connect(int fd, long addr, int addrlen);

    int getsockname(int fd, long addr, long addrlen);

    long send(int fd, long buf, long len, int flags);

    long recv(int fd, long buf, long len, int flags);

    long sendmsg(int fd, long msg, int flags);

    long recvmsg(int fd, long msg, int flags);

    int ioctl(int fd, long request, long arg);

    long time(long tloc);

    long clock();

    /** See {@link #mmap} for why it has a seventh. */
    long syscall(long number, long a, long b, long c, long d, long e, long f);

    long fwrite(long from, long size, long count, long stream);

    int fputs(long text, long stream);

    int puts(long text);

    int putchar(int character);

    int fflush(long stream);

    int setvbuf(long stream, long buf, int mode, long size);

    void setlinebuf(long stream);

    void perror(long text);

    long strerror(int errnum);

    long strsignal(int sig);

    int setsockopt(int fd, int level, int optname, long optval, int optlen);

    int shutdown(int fd, int how);

    int killpg(int pgrp, int sig);

    /** Variadic in C; on the processors there are, its arguments are passed as those of any other function. */
    long ptrace(int request, int pid, long addr, long data);
}
