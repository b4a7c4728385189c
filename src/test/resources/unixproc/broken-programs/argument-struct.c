#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

struct point { int x, y; };

int sum(struct point *p) { return p->x + p->y; }

int main(void)
{
    struct point p = {1, 2};
    int n = 3;
    return sum(p) + sum(n);
}
