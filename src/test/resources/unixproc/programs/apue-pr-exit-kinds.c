#include "apue.h"

static void try(int how)
{
    pid_t pid;
    int status;

    if ((pid = fork()) < 0)
        err_sys("fork error");
    else if (pid == 0) {
        if (how == 0)
            exit(7);
        if (how == 1)
            raise(SIGTERM);
        if (how == 2)
            kill(getpid(), SIGUSR1);
        raise(SIGKILL);
    }
    if (wait(&status) != pid)
        err_sys("wait error");
    pr_exit(status);
}

int
main(void)
{
    for (int how = 0; how < 4; how++)
        try(how);
    exit(0);
}
