#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* Becomes a daemon by hand and tells about itself through a pipe. */
static void become_daemon(void)
{
    pid_t pid = fork();
    if (pid < 0)
        exit(1);
    if (pid > 0)
        _exit(0);
    setsid();
    signal(SIGHUP, SIG_IGN);
    pid = fork();
    if (pid != 0)
        _exit(0);
    umask(0);
    chdir("/");
    int null = open("/dev/null", O_RDWR);
    dup2(null, 0);
    dup2(null, 1);
    dup2(null, 2);
    if (null > 2)
        close(null);
}

int main(void)
{
    int p[2];
    char said[200] = "";
    pipe(p);
    pid_t sid = getsid(0);
    pid_t pid = fork();
    if (pid == 0) {
        become_daemon();
        char where[64], line[128];
        getcwd(where, sizeof where);
        int n = sprintf(line, "in %s, another session %d, leader %d, terminal %d", where, getsid(0) != sid,
                        getsid(0) == getpid(), isatty(1));
        write(p[1], line, n);
        _exit(0);
    }
    close(p[1]);
    waitpid(pid, NULL, 0);
    int n = read(p[0], said, sizeof said - 1);
    printf("%d bytes: %s\n", n, said);
    return 0;
}
