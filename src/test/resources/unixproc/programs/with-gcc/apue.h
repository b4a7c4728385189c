/* Stands in for the header of that name when gcc compiles: what the programs of the tests use of it. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#define MAXLINE 4096
#define FILE_MODE (S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH)
#define DIR_MODE (FILE_MODE | S_IXUSR | S_IXGRP | S_IXOTH)

typedef void Sigfunc(int);

#define say__(number, ...) (fflush(stdout), fprintf(stderr, __VA_ARGS__), tell__(number))
#define err_ret(...) do { int e__ = errno; say__(e__, __VA_ARGS__); } while (0)
#define err_sys(...) do { int e__ = errno; say__(e__, __VA_ARGS__); exit(1); } while (0)
#define err_exit(number, ...) do { int e__ = number; say__(e__, __VA_ARGS__); exit(1); } while (0)
#define err_msg(...) say__(-1, __VA_ARGS__)
#define err_quit(...) do { say__(-1, __VA_ARGS__); exit(1); } while (0)
#define err_dump(...) do { int e__ = errno; say__(e__, __VA_ARGS__); abort(); } while (0)

static void tell__(int number) {
    if (number >= 0)
        fprintf(stderr, ": %s", strerror(number));
    fputc('\n', stderr);
}

static void pr_exit(int status) {
    if (WIFEXITED(status))
        printf("normal termination, exit status = %d\n", WEXITSTATUS(status));
    else if (WIFSIGNALED(status))
        printf("abnormal termination, signal number = %d%s\n", WTERMSIG(status),
               WCOREDUMP(status) ? " (core file generated)" : "");
    else if (WIFSTOPPED(status))
        printf("child stopped, signal number = %d\n", WSTOPSIG(status));
}

static int ends__[2][2];

static void TELL_WAIT(void) {
    if (pipe(ends__[0]) < 0 || pipe(ends__[1]) < 0)
        err_sys("pipe error");
}

static void tell_one__(int which, char c) {
    if (write(ends__[which][1], &c, 1) != 1)
        err_sys("write error");
}

static void wait_one__(int which) {
    char c;
    if (read(ends__[which][0], &c, 1) != 1)
        err_sys("read error");
}

static void TELL_PARENT(pid_t pid) { tell_one__(0, 'c'); }
static void WAIT_PARENT(void) { wait_one__(1); }
static void TELL_CHILD(pid_t pid) { tell_one__(1, 'p'); }
static void WAIT_CHILD(void) { wait_one__(0); }

static ssize_t readn(int fd, void *to, size_t count) {
    size_t got = 0;
    ssize_t n;
    while (got < count && (n = read(fd, (char *) to + got, count - got)) > 0)
        got += n;
    return got;
}

static ssize_t writen(int fd, const void *from, size_t count) { return write(fd, from, count); }

static void set_fl(int fd, int flags) {
    if (fcntl(fd, F_SETFL, fcntl(fd, F_GETFL, 0) | flags) < 0)
        err_sys("fcntl error");
}
