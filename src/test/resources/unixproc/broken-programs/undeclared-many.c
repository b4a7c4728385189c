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
    int a = b;
    int c = d;
    int e = f;
    printf("%d\n", a + c + e);
    return 0;
}
