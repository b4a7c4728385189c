#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

int main(void) {
    unsigned int u = 0;
    u--;
    int big = 2147483647;
    long l = (long) big + 1;
    short s = (short) 70000;
    unsigned char c = 300;
    printf("%u %ld %d %d %lu\n", u, l, s, c, sizeof(long));
    printf("%d %d %d\n", -7 / 2, -7 % 3, 7 >> 1);
    printf("%x %o %X %#x\n", 3735928559u, 8, 48879, 16);
    printf("%d\n", (1 << 4) | (6 & 3) ^ 1);
    printf("%d %d\n", 5 > 3 ? 1 : 0, !0 + ~0);
    return (u > 0) + (l > 0);
}
