#include "apue.h"

static void on_alarm(int signo) {}

int
main(void)
{
    int fd[2];
    char c;
    struct sigaction act;
    pipe(fd);
    act.sa_handler = on_alarm;
    sigemptyset(&act.sa_mask);
    act.sa_flags = 0;
    sigaction(SIGALRM, &act, NULL);
    pid_t parent = getpid();
    if (fork() == 0) {
        usleep(60000);
        kill(parent, SIGALRM);
        usleep(60000);
        write(fd[1], "w", 1);
        exit(0);
    }
    ssize_t n = read(fd[0], &c, 1);
    printf("%zd %d\n", n, errno == EINTR);
    while ((n = read(fd[0], &c, 1)) < 0 && errno == EINTR)
        ;
    printf("%zd %c\n", n, c);
    wait(NULL);
    exit(0);
}
