#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
    int p[2], status = -1;
    char c;
    pipe(p);
    pid_t pid = fork();
    if (pid == 0) {
        read(p[0], &c, 1);
        exit(11);
    }
    printf("still running: %d\n", waitpid(pid, &status, WNOHANG));
    printf("status untouched: %d\n", status);
    write(p[1], "g", 1);
    int tries = 0;
    while (waitpid(pid, &status, WNOHANG) == 0) {
        tries++;
        usleep(2000);
    }
    printf("status %d\n", WEXITSTATUS(status));
    return 0;
}
