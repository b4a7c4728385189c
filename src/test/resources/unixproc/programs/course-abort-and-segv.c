#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static void tell(const char *what)
{
    int status;
    wait(&status);
    printf("%s: signal %d\n", what, WIFSIGNALED(status) ? WTERMSIG(status) : 0);
}

int main(void)
{
    struct rlimit none = { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
    if (fork() == 0)
        abort();
    tell("abort");
    if (fork() == 0) {
        int *p = NULL;
        *p = 1;
    }
    tell("null");
    if (fork() == 0) {
        alarm(1);
        for (;;)
            pause();
    }
    tell("alarm");
    if (fork() == 0)
        kill(getpid(), SIGKILL);
    tell("kill");
    return 0;
}
