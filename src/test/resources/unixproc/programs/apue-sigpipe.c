#include "apue.h"

static int caught;

static void sig_pipe(int signo)
{
    caught = signo;
}

int
main(void)
{
    int fd[2], status;
    pipe(fd);
    close(fd[0]);
    if (fork() == 0) {
        write(fd[1], "x", 1);
        printf("never\n");
        exit(0);
    }
    wait(&status);
    pr_exit(status);
    signal(SIGPIPE, sig_pipe);
    if (write(fd[1], "x", 1) < 0)
        err_ret("caught %d", caught == SIGPIPE);
    signal(SIGPIPE, SIG_IGN);
    if (write(fd[1], "x", 1) < 0)
        err_ret("ignored");
    exit(0);
}
