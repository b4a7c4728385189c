#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

int main(int argc, char **argv) {
    for (int i = 1; i < argc; i++)
        printf("%d: %s\n", i, argv[i]);
    if (argc < 3) {
        fprintf(stderr, "usage: %s a b\n", argv[0]);
        return 2;
    }
    return atoi(argv[1]) + atoi(argv[2]);
}
