#include <signal.h>
#include <stdio.h>
#include <unistd.h>

static volatile int got, order[8];

static void handler(int sig)
{
    order[got++] = sig - SIGRTMIN;
}

int main(void)
{
    sigset_t all, old;
    for (int i = 0; i < 3; i++)
        signal(SIGRTMIN + i, handler);
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, &old);
    raise(SIGRTMIN + 2);
    raise(SIGRTMIN);
    raise(SIGRTMIN);
    raise(SIGRTMIN + 1);
    raise(SIGRTMIN);
    sigprocmask(SIG_SETMASK, &old, NULL);
    printf("%d handled, the lowest %d times\n", got, (order[0] == 0) + (order[1] == 0) + (order[2] == 0) + (order[3] == 0) + (order[4] == 0));
    return 0;
}
