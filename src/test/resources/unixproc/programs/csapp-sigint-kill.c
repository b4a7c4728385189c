#include "csapp.h"

void sigint_handler(int sig)
{
    Sio_puts("caught SIGINT!\n");
    _exit(7);
}

int main()
{
    pid_t pid;
    int status;
    int ready[2];
    char c;

    pipe(ready);
    if ((pid = Fork()) == 0) {
        Signal(SIGINT, sigint_handler);
        Write(ready[1], "r", 1);
        while (1)
            Pause();
    }
    Read(ready[0], &c, 1);
    Kill(pid, SIGINT);
    Waitpid(pid, &status, 0);
    printf("exited %d with %d\n", WIFEXITED(status) != 0, WEXITSTATUS(status));
    exit(0);
}
