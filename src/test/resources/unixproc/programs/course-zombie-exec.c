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
    pid_t pid = fork();
    if (pid == 0) {
        char *args[] = {"sh", "-c", "exit 9", NULL};
        execve("/bin/sh", args, NULL);
        _exit(1);
    }
    int status;
    if (waitpid(pid, &status, 0) == pid && WIFEXITED(status))
        printf("it said %d\n", WEXITSTATUS(status));
    if (wait(NULL) == -1)
        perror("wait");
    return 0;
}
