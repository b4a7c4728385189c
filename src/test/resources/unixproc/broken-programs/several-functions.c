#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

int first(int a)
{
    return b;
}

int second(int a)
{
    return a +;
}

int main(void)
{
    int x = first(1) + third(2);
    return y;
}
