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
    int ends[2];
    if (pipe(ends) == -1) { perror("pipe"); exit(1); }
    int i;
    for (i = 0; i < 3; i++) {
        if (fork() == 0) {
            char text[16];
            int n = sprintf(text, "child %d\n", i);
            close(ends[0]);
            write(ends[1], text, n);
            _exit(i);
        }
        wait(NULL);
    }
    close(ends[1]);
    char c;
    while (read(ends[0], &c, 1) > 0)
        putchar(c);
    printf("done\n");
    return 3;
}
