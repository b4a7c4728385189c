#include "csapp.h"

volatile int beeps = 0;

void handler(int sig)
{
    Sio_puts("BEEP\n");
    if (++beeps < 2)
        Alarm(1);
    else {
        Sio_puts("BOOM!\n");
        _exit(0);
    }
}

int main()
{
    Signal(SIGALRM, handler);
    Alarm(1);
    while (1)
        Pause();
    exit(0);
}
