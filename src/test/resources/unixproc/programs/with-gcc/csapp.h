/* Stands in for the header of that name when gcc compiles: what the programs of the tests use of it. */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#define MAXLINE 8192
#define MAXBUF 8192

typedef void handler_t(int);

static void unix_error(char *text) {
    fprintf(stderr, "%s: %s\n", text, strerror(errno));
    exit(0);
}

static void app_error(char *text) {
    fprintf(stderr, "%s\n", text);
    exit(0);
}

static long checked(long result, char *text) {
    if (result < 0)
        unix_error(text);
    return result;
}

static pid_t Fork(void) { return checked(fork(), "Fork error"); }
static pid_t Wait(int *status) { return checked(wait(status), "Wait error"); }
static pid_t Waitpid(pid_t pid, int *status, int options) { return checked(waitpid(pid, status, options), "Waitpid error"); }
static void Kill(pid_t pid, int signum) { checked(kill(pid, signum), "Kill error"); }
static void Pause(void) { pause(); }
static unsigned Sleep(unsigned seconds) { return sleep(seconds); }
static unsigned Alarm(unsigned seconds) { return alarm(seconds); }
static void Setpgid(pid_t pid, pid_t pgid) { checked(setpgid(pid, pgid), "Setpgid error"); }
static pid_t Getpgrp(void) { return getpgrp(); }
static int Open(const char *path, int flags, mode_t mode) { return checked(open(path, flags, mode), "Open error"); }
static ssize_t Read(int fd, void *to, size_t count) { return checked(read(fd, to, count), "Read error"); }
static ssize_t Write(int fd, const void *from, size_t count) { return checked(write(fd, from, count), "Write error"); }
static void Close(int fd) { checked(close(fd), "Close error"); }
static int Dup2(int from, int to) { return checked(dup2(from, to), "Dup2 error"); }
static off_t Lseek(int fd, off_t offset, int whence) { return checked(lseek(fd, offset, whence), "Lseek error"); }
static void Execve(const char *path, char *const words[], char *const env[]) { checked(execve(path, words, env), "Execve error"); }
static void Sigemptyset(sigset_t *set) { sigemptyset(set); }
static void Sigfillset(sigset_t *set) { sigfillset(set); }
static void Sigaddset(sigset_t *set, int signum) { sigaddset(set, signum); }
static void Sigdelset(sigset_t *set, int signum) { sigdelset(set, signum); }
static int Sigismember(const sigset_t *set, int signum) { return sigismember(set, signum); }
static void Sigprocmask(int how, const sigset_t *set, sigset_t *old) { checked(sigprocmask(how, set, old), "Sigprocmask error"); }
static int Sigsuspend(const sigset_t *set) { return sigsuspend(set); }

static handler_t *Signal(int signum, handler_t *handler) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART}, old;
    checked(sigaction(signum, &action, &old), "Signal error");
    return old.sa_handler;
}

static ssize_t Sio_puts(char text[]) { return write(STDOUT_FILENO, text, strlen(text)); }

static ssize_t Sio_putl(long value) {
    char text[32];
    snprintf(text, sizeof text, "%ld", value);
    return Sio_puts(text);
}

static ssize_t sio_puts(char text[]) { return Sio_puts(text); }
static ssize_t sio_putl(long value) { return Sio_putl(value); }

static void *Malloc(size_t size) {
    void *p = malloc(size);
    if (p == NULL)
        unix_error("Malloc error");
    return p;
}

static void Free(void *p) { free(p); }

static void *Mmap(void *at, size_t length, int prot, int flags, int fd, off_t offset) {
    void *p = mmap(at, length, prot, flags, fd, offset);
    if (p == MAP_FAILED)
        unix_error("mmap error");
    return p;
}

static char *Fgets(char *to, int size, FILE *stream) { return fgets(to, size, stream); }

static ssize_t Rio_writen(int fd, void *from, size_t count) { return checked(write(fd, from, count), "Rio_writen error"); }

static ssize_t Rio_readn(int fd, void *to, size_t count) {
    size_t got = 0;
    ssize_t n;
    while (got < count && (n = checked(read(fd, (char *) to + got, count - got), "Rio_readn error")) > 0)
        got += n;
    return got;
}
