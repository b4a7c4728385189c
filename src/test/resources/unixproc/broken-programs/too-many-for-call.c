#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
    pid_t pid = fork(1);
    kill(pid, SIGTERM, 3);
    wait(NULL);
    return 0;
}
