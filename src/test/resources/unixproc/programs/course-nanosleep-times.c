#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

#include <time.h>
int main(void) {
    struct timespec a, b, pause = {0, 30000000};
    clock_gettime(CLOCK_MONOTONIC, &a);
    nanosleep(&pause, NULL);
    clock_gettime(CLOCK_MONOTONIC, &b);
    long ms = (b.tv_sec - a.tv_sec) * 1000 + (b.tv_nsec - a.tv_nsec) / 1000000;
    printf("%s\n", ms >= 29 ? "slept" : "early");
    time_t then = 86400;
    struct tm *t = gmtime(&then);
    char text[40];
    strftime(text, sizeof text, "%Y-%m-%d", t);
    printf("%s %d\n", text, t->tm_wday);
    return 0;
}
