#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

static int rings;
static void ring(int signo) { rings++; }
int main(void) {
    struct sigaction sa;
    memset(&sa, 0, sizeof sa);
    sa.sa_handler = ring;
    sigaction(SIGALRM, &sa, NULL);
    alarm(1);
    int r = pause();
    printf("%d %d %s\n", r, rings, errno == EINTR ? "EINTR" : "other");
    return 0;
}
