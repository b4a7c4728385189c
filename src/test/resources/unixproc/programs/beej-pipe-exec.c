#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

int main(void)
{
    int pfds[2];

    pipe(pfds);

    if (!fork()) {
        close(1);
        dup(pfds[1]);
        close(pfds[0]);
        execlp("echo", "echo", "three words here", NULL);
    } else {
        close(0);
        dup(pfds[0]);
        close(pfds[1]);
        execlp("wc", "wc", "-w", NULL);
    }

    return 0;
}
