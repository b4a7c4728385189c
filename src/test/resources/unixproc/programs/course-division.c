#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void on_fpe(int sig)
{
    write(1, "caught SIGFPE\n", 14);
    _exit(8);
}

int main(void)
{
    int zero = 0, status;
    if (fork() == 0) {
        printf("%d\n", 6 / zero);
        exit(0);
    }
    wait(&status);
    printf("%d\n", WIFSIGNALED(status) && WTERMSIG(status) == SIGFPE);
    if (fork() == 0) {
        signal(SIGFPE, on_fpe);
        exit(7 % zero);
    }
    wait(&status);
    printf("%d\n", WEXITSTATUS(status));
    return 0;
}
