#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

static int doFib(int n, int doPrint);

int main(int argc, char **argv)
{
    doFib(6, 1);
    return 0;
}

static int doFib(int n, int doPrint)
{
    int result;
    if (n < 2) {
        result = n;
    } else {
        int s1, s2;
        pid_t a = fork();
        if (a == 0)
            exit(doFib(n - 1, 0));
        waitpid(a, &s1, 0);
        pid_t b = fork();
        if (b == 0)
            exit(doFib(n - 2, 0));
        waitpid(b, &s2, 0);
        result = WEXITSTATUS(s1) + WEXITSTATUS(s2);
    }
    if (doPrint)
        printf("%d\n", result);
    return result;
}
