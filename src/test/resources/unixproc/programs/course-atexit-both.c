#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

void bye(void) { printf("bye\n"); }
int main(void) {
    atexit(bye);
    pid_t p = fork();
    if (p == 0) exit(3);
    waitpid(p, NULL, 0);
    if (fork() == 0) _exit(4);
    wait(NULL);
    return 0;
}
