#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
    printf("before\n");
    fflush(stdout);
    if (fork() == 0) {
        close(STDOUT_FILENO);
        int n = printf("into nothing\n");
        int flushed = fflush(stdout);
        fprintf(stderr, "flushed: %d\n", flushed);
        _exit(n > 0 ? 3 : 4);
    }
    int status;
    wait(&status);
    printf("child left with %d\n", WEXITSTATUS(status));
    return 0;
}
