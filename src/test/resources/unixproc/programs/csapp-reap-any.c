#include "csapp.h"
#define N 3

int main()
{
    int status, sum = 0, n = 0;
    pid_t pid;

    for (int i = 0; i < N; i++)
        if ((pid = Fork()) == 0)
            exit(100 + i);

    while ((pid = waitpid(-1, &status, 0)) > 0) {
        if (WIFEXITED(status)) {
            n++;
            sum += WEXITSTATUS(status);
        } else
            printf("child terminated abnormally\n");
    }
    if (errno != ECHILD)
        unix_error("waitpid error");
    printf("%d children, sum %d\n", n, sum);
    exit(0);
}
