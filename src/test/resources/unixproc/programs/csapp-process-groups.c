#include "csapp.h"

int main()
{
    int ready[2], status, stopped = 0;
    char c;
    pipe(ready);
    pid_t leader = 0;
    for (int i = 0; i < 3; i++) {
        pid_t pid = Fork();
        if (pid == 0) {
            setpgid(0, leader);
            Write(ready[1], "x", 1);
            while (1)
                Pause();
        }
        if (leader == 0)
            leader = pid;
        Read(ready[0], &c, 1);
    }
    printf("own group is another: %d\n", getpgrp() != leader);
    Kill(-leader, SIGKILL);
    for (int i = 0; i < 3; i++)
        if (waitpid(-leader, &status, 0) > 0 && WIFSIGNALED(status))
            stopped += WTERMSIG(status);
    printf("3 times SIGKILL: %d\n", stopped == 3 * SIGKILL);
    exit(0);
}
