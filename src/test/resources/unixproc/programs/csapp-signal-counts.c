#include "csapp.h"

int counter = 0;

void handler(int sig)
{
    counter++;
    return;
}

int main()
{
    Signal(SIGUSR2, handler);
    sigset_t mask, prev;
    Sigemptyset(&mask);
    Sigaddset(&mask, SIGUSR2);
    Sigprocmask(SIG_BLOCK, &mask, &prev);
    for (int i = 0; i < 5; i++)
        Kill(getpid(), SIGUSR2);
    printf("blocked: %d\n", counter);
    Sigprocmask(SIG_SETMASK, &prev, NULL);
    printf("signals are not queued: %d\n", counter);
    for (int i = 0; i < 3; i++)
        raise(SIGUSR2);
    printf("each by itself: %d\n", counter);
    exit(0);
}
