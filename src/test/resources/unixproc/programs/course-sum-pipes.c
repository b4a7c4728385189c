#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

#define COUNT 4
int partial(int from, int to) {
    int s = 0;
    while (from < to) s += from++;
    return s;
}
int main() {
    int ends[COUNT][2], total = 0, i;
    for (i = 0; i < COUNT; ++i) {
        pipe(ends[i]);
        if (!fork()) {
            int s = partial(i * 25, (i + 1) * 25);
            close(ends[i][0]);
            write(ends[i][1], &s, sizeof s);
            exit(0);
        }
        close(ends[i][1]);
    }
    for (i = 0; i < COUNT; ++i) {
        int s;
        read(ends[i][0], &s, sizeof(int));
        total += s;
    }
    while (wait(NULL) > 0) ;
    printf("total %d\n", total);
    return total == 4950 ? 0 : 1;
}
