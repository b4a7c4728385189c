#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
    int p[2];
    pipe(p);
    if (fork() == 0) {
        dup2(p[1], 1);
        close(p[0]);
        close(p[1]);
        execlp("printf", "printf", "pear\\napple\\nfig\\n", NULL);
        _exit(127);
    }
    if (fork() == 0) {
        dup2(p[0], 0);
        close(p[0]);
        close(p[1]);
        execlp("sort", "sort", NULL);
        _exit(127);
    }
    close(p[0]);
    close(p[1]);
    int left = 0;
    while (wait(NULL) > 0)
        left++;
    printf("%d commands done\n", left);
    return 0;
}
