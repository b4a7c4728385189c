#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

#include <poll.h>
#include <sys/select.h>
int main(void) {
    int p[2];
    pipe(p);
    struct pollfd fds = {p[0], POLLIN, 0};
    printf("%d\n", poll(&fds, 1, 0));
    write(p[1], "x", 1);
    int n = poll(&fds, 1, 100);
    printf("%d %d\n", n, (fds.revents & POLLIN) != 0);
    fd_set set;
    FD_ZERO(&set);
    FD_SET(p[0], &set);
    struct timeval tv = {0, 0};
    n = select(p[0] + 1, &set, NULL, NULL, &tv);
    printf("%d %d\n", n, FD_ISSET(p[0], &set) != 0);
    return 0;
}
