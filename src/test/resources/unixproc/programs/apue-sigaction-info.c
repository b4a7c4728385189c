#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t seen;

static void note(int sig) {
    seen += sig;
}

static void on_signal(int sig, siginfo_t *info, void *context) {
    note(sig);
    printf("signal %d, signo %d, from %s\n", sig, info->si_signo,
           info->si_pid == getpid() ? "myself" : info->si_pid == getppid() ? "my parent" : "a child");
}

int main(void) {
    setbuf(stdout, NULL);
    struct sigaction action;
    memset(&action, 0, sizeof(action));
    sigemptyset(&action.sa_mask);
    action.sa_sigaction = on_signal;
    action.sa_flags = SA_SIGINFO;
    sigaction(SIGUSR1, &action, NULL);
    sigaction(SIGUSR2, &action, NULL);
    kill(getpid(), SIGUSR1);

    pid_t pid = fork();
    if (pid == 0) {
        kill(getppid(), SIGUSR2);
        while (seen < 20)
            usleep(1000);
        exit(seen == 20 ? 5 : 6);
    }
    while (seen < 22)
        usleep(1000);
    kill(pid, SIGUSR1);
    int status;
    waitpid(pid, &status, 0);
    printf("seen %d\n", (int)seen);

    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigprocmask(SIG_BLOCK, &set, NULL);
    int fd = signalfd(-1, &set, 0);
    raise(SIGINT);
    struct signalfd_siginfo got;
    ssize_t n = read(fd, &got, sizeof(got));
    printf("%zd %d %d\n", n, got.ssi_signo, got.ssi_pid == (unsigned)getpid());
    raise(SIGINT);
    int taken = 0;
    sigwait(&set, &taken);
    printf("sigwait took %d\n", taken);
    return 0;
}
