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
    pid_t pid = vfork();
    if (pid == 0) {
        execlp("true", "true", (char *) NULL);
        _exit(127);
    }
    int status;
    waitpid(pid, &status, 0);
    printf("%d\n", status);
    return 0;
}
