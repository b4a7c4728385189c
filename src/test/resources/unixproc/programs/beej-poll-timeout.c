#include <stdio.h>
#include <poll.h>
#include <unistd.h>
#include <sys/wait.h>

int main(void)
{
    int p[2], q[2];
    pipe(p);
    pipe(q);
    struct pollfd pfds[2];

    pfds[0].fd = p[0];
    pfds[0].events = POLLIN;
    pfds[1].fd = q[0];
    pfds[1].events = POLLIN;

    printf("timeout: %d\n", poll(pfds, 2, 20));
    if (fork() == 0) {
        write(q[1], "now", 3);
        _exit(0);
    }
    int num_events = poll(pfds, 2, 5000);
    if (num_events == 0) {
        printf("Poll timed out!\n");
    } else {
        int pollin_happened = pfds[1].revents & POLLIN;
        if (pollin_happened) {
            printf("File descriptor %d is ready to read\n", pfds[1].fd == q[0]);
        } else {
            printf("Unexpected event occurred: %d\n", pfds[1].revents);
        }
    }
    close(p[1]);
    poll(pfds, 1, 1000);
    printf("hang-up seen: %d\n", (pfds[0].revents & POLLHUP) != 0);
    wait(NULL);
    return 0;
}
