#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

int main(void) {
    pid_t pids[3];
    for (int i = 0; i < 3; i++) {
        if ((pids[i] = fork()) == 0) {
            for (;;) pause();
        }
    }
    for (int i = 0; i < 3; i++) kill(pids[i], SIGTERM);
    int killed = 0, status;
    for (int i = 0; i < 3; i++)
        if (waitpid(pids[i], &status, 0) > 0 && WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM)
            killed++;
    printf("%d killed\n", killed);
    return killed;
}
