#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

/* A parent waits for its child and learns how it ended. */
int main(void) {
    int status;
    pid_t pid = fork();
    if (pid == 0) {
        _exit(7);
    }
    wait(&status);
    printf("my child ended with %d\n", WEXITSTATUS(status));
    return 0;
}
