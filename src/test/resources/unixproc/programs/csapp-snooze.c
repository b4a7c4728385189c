#include "csapp.h"

void sigusr(int sig)
{
    return;
}

unsigned int snooze(unsigned int secs)
{
    unsigned int rc = sleep(secs);
    printf("Slept for %s.\n", rc == secs || rc == secs - 1 ? "a moment" : "all");
    return rc;
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        fprintf(stderr, "usage: %s <secs>\n", argv[0]);
        exit(0);
    }
    if (signal(SIGUSR1, sigusr) == SIG_ERR)
        unix_error("signal error\n");
    pid_t me = getpid();
    if (Fork() == 0) {
        usleep(100000);
        Kill(me, SIGUSR1);
        exit(0);
    }
    unsigned left = snooze(atoi(argv[1]));
    printf("%d\n", left > 9);
    while (wait(NULL) < 0 && errno == EINTR)
        ;
    exit(0);
}
