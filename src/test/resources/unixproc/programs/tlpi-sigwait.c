#include <signal.h>
#include <sys/wait.h>
#include "tlpi_hdr.h"

int
main(int argc, char *argv[])
{
    sigset_t set;
    int sig = 0;
    siginfo_t info;

    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    sigaddset(&set, SIGCHLD);
    if (sigprocmask(SIG_BLOCK, &set, NULL) == -1)
        errExit("sigprocmask");
    raise(SIGUSR1);
    sigwait(&set, &sig);
    printf("got SIGUSR1: %d\n", sig == SIGUSR1);
    if (fork() == 0)
        _exit(3);
    sig = sigwaitinfo(&set, &info);
    printf("got SIGCHLD: %d, status %d\n", sig == SIGCHLD, info.si_status);
    wait(NULL);
    exit(EXIT_SUCCESS);
}
