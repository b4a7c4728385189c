#define MAXLINE 4096
#define FILE_MODE (S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH)
#define DIR_MODE (FILE_MODE | S_IXUSR | S_IXGRP | S_IXOTH)
#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#define err_ret(...) (__keep_error(), fprintf(stderr, __VA_ARGS__), __tell_error(__kept_error))
#define err_sys(...) (__keep_error(), fprintf(stderr, __VA_ARGS__), __tell_error(__kept_error), exit(1))
#define err_cont(error, ...) (__keep_error(), fprintf(stderr, __VA_ARGS__), __tell_error(error))
#define err_exit(error, ...) (__keep_error(), fprintf(stderr, __VA_ARGS__), __tell_error(error), exit(1))
#define err_dump(...) (__keep_error(), fprintf(stderr, __VA_ARGS__), __tell_error(__kept_error), abort())
#define err_msg(...) (__keep_error(), fprintf(stderr, __VA_ARGS__), __tell_error(-1))
#define err_quit(...) (__keep_error(), fprintf(stderr, __VA_ARGS__), __tell_error(-1), exit(1))

typedef void Sigfunc(int);

int __kept_error;

void __keep_error(void) {
    __kept_error = errno;
    fflush(stdout);
}

void __tell_error(int error) {
    if (error >= 0)
        fprintf(stderr, ": %s", strerror(error));
    fprintf(stderr, "\n");
}

int __to_child[2];

int __to_parent[2];

void TELL_WAIT(void) {
    if (pipe(__to_child) < 0 || pipe(__to_parent) < 0)
        err_sys("pipe error");
}

void TELL_PARENT(pid_t pid) {
    if (write(__to_parent[1], "c", 1) != 1)
        err_sys("write error");
}

void WAIT_PARENT(void) {
    char c;
    if (read(__to_child[0], &c, 1) != 1)
        err_sys("read error");
    if (c != 'p')
        err_quit("WAIT_PARENT: incorrect data");
}

void TELL_CHILD(pid_t pid) {
    if (write(__to_child[1], "p", 1) != 1)
        err_sys("write error");
}

void WAIT_CHILD(void) {
    char c;
    if (read(__to_parent[0], &c, 1) != 1)
        err_sys("read error");
    if (c != 'c')
        err_quit("WAIT_CHILD: incorrect data");
}

void pr_exit(int status) {
    if (WIFEXITED(status))
        printf("normal termination, exit status = %d\n", WEXITSTATUS(status));
    else if (WIFSIGNALED(status))
        printf("abnormal termination, signal number = %d%s\n", WTERMSIG(status), WCOREDUMP(status) ? " (core file generated)" : "");
    else if (WIFSTOPPED(status))
        printf("child stopped, signal number = %d\n", WSTOPSIG(status));
}

void set_fl(int fd, int flags) {
    int old = fcntl(fd, F_GETFL, 0);
    if (old < 0)
        err_sys("fcntl F_GETFL error");
    if (fcntl(fd, F_SETFL, old | flags) < 0)
        err_sys("fcntl F_SETFL error");
}

void clr_fl(int fd, int flags) {
    int old = fcntl(fd, F_GETFL, 0);
    if (old < 0)
        err_sys("fcntl F_GETFL error");
    if (fcntl(fd, F_SETFL, old & ~flags) < 0)
        err_sys("fcntl F_SETFL error");
}

ssize_t readn(int fd, void *buf, size_t count) {
    size_t got = 0;
    while (got < count) {
        ssize_t n = read(fd, (char *) buf + got, count - got);
        if (n < 0)
            return got == 0 ? -1 : (ssize_t) got;
        if (n == 0)
            break;
        got += n;
    }
    return got;
}

ssize_t writen(int fd, const void *buf, size_t count) {
    size_t put = 0;
    while (put < count) {
        ssize_t n = write(fd, (char *) buf + put, count - put);
        if (n < 0)
            return put == 0 ? -1 : (ssize_t) put;
        put += n;
    }
    return put;
}
