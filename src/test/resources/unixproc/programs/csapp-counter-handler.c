#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

#define N 3
int ccount = 0;

void unix_error(char *msg) /* Unix-style error */
{
    fprintf(stderr, "%s: %s\n", msg, strerror(errno));
    exit(0);
}

pid_t Fork(void)
{
    pid_t pid;

    if ((pid = fork()) < 0)
        unix_error("Fork error");
    return pid;
}

void child_handler(int sig)
{
    int olderrno = errno;
    while (waitpid(-1, NULL, WNOHANG) > 0)
        ccount++;
    errno = olderrno;
}

int main()
{
    sigset_t mask, prev;
    signal(SIGCHLD, child_handler);
    sigemptyset(&mask);
    sigaddset(&mask, SIGCHLD);
    sigprocmask(SIG_BLOCK, &mask, &prev);
    for (int i = 0; i < N; i++)
        if (Fork() == 0)
            exit(0);
    while (ccount < N)
        sigsuspend(&prev);
    printf("reaped %d\n", ccount);
    exit(0);
}
