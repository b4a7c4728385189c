#include "apue.h"

static void on_usr1(int signo) { write(1, "handled\n", 8); }

int
main(void)
{
    int fd[2];
    char c;
    struct sigaction act, old;
    pipe(fd);
    act.sa_handler = on_usr1;
    sigemptyset(&act.sa_mask);
    act.sa_flags = SA_RESTART;
    sigaction(SIGUSR1, &act, &old);
    printf("before: %d\n", old.sa_handler == SIG_DFL);
    fflush(stdout);
    pid_t parent = getpid();
    if (fork() == 0) {
        usleep(60000);
        kill(parent, SIGUSR1);
        usleep(60000);
        write(fd[1], "w", 1);
        exit(0);
    }
    ssize_t n = read(fd[0], &c, 1);
    printf("%zd %c\n", n, c);
    wait(NULL);
    exit(0);
}
