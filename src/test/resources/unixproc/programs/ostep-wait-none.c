#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
    int rc = wait(NULL);
    printf("no child: %d %d\n", rc, errno == ECHILD);
    if ((rc = fork()) == 0) {
        printf("child's own wait: %d\n", wait(NULL));
        exit(0);
    }
    int done = waitpid(rc, NULL, 0);
    printf("right one: %d, again: %d\n", done == rc, waitpid(rc, NULL, 0));
    return 0;
}
