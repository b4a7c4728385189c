#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

#define DEBUG 1
#define SQUARE(x) ((x) * (x))
#define SWAP(a, b) do { int t = (a); (a) = (b); (b) = t; } while (0)
#define LOG(fmt, ...) fprintf(stderr, "log: " fmt "\n", ##__VA_ARGS__)
#define STR(x) #x
#define CAT(a, b) a##b
#ifdef DEBUG
#define SAY(s) printf("debug: %s\n", s)
#else
#define SAY(s)
#endif
#if defined(NOPE) || SQUARE(2) != 4
#error never
#endif
int CAT(my, var) = 3;
int main(void) {
    int a = 1, b = 2;
    SWAP(a, b);
    printf("%d %d %d\n", a, b, SQUARE(a + 1));
    SAY(STR(hello world));
    LOG("plain");
    LOG("%d and %s", myvar, "text");
    printf("%d\n", __LINE__ > 10);
    return 0;
}
