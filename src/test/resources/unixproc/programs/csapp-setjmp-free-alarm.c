#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

int seconds_left = 3;
void handler(int sig)
{
    static int beeps = 0;
    printf("BEEP %d\n", ++beeps);
    if (beeps == 2) {
        printf("BOOM!\n");
        exit(0);
    }
    raise(SIGUSR2);
}
void other(int sig) { printf("other %d\n", sig); }
int main()
{
    signal(SIGUSR1, handler);
    signal(SIGUSR2, other);
    raise(SIGUSR1);
    raise(SIGUSR1);
    return 5;
}
