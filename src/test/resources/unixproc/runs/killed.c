#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
    int status;
    if (fork() == 0) {
        abort();
    }
    wait(&status);
    printf("%d\n", WTERMSIG(status));
    if (fork() == 0) {
        *(volatile int *) 0 = 1;
    }
    wait(&status);
    printf("%d\n", WTERMSIG(status));
    fflush(stdout);
    raise(SIGTERM);
    return 0;
}
