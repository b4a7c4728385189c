#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static jmp_buf place;
static sigjmp_buf again;
static volatile int alarms;

static void deeper(int n) {
    if (n == 0)
        longjmp(place, 42);
    deeper(n - 1);
}

static void on_alarm(int sig) {
    alarms++;
    siglongjmp(again, sig);
}

static int attempt(int n) {
    jmp_buf here;
    switch (setjmp(here)) {
    case 0:
        if (n > 2)
            longjmp(here, n);
        return n;
    case 3:
        return 33;
    default:
        return 99;
    }
}

int main(void) {
    int r = setjmp(place);
    printf("setjmp gave %d\n", r);
    if (r == 0)
        deeper(5);
    printf("%d %d %d\n", attempt(1), attempt(3), attempt(4));
    signal(SIGALRM, on_alarm);
    if (sigsetjmp(again, 1))
        printf("restarted, alarm %d\n", alarms);
    else
        puts("started");
    sigset_t blocked;
    sigprocmask(SIG_BLOCK, NULL, &blocked);
    printf("blocked: %d\n", sigismember(&blocked, SIGALRM));
    if (alarms < 2) {
        kill(getpid(), SIGALRM);
        while (1)
            pause();
    }
    pid_t pid = fork();
    if (pid == 0) {
        if (setjmp(place) == 0)
            deeper(2);
        exit(7);
    }
    int status;
    waitpid(pid, &status, 0);
    printf("child %d\n", WEXITSTATUS(status));
    return 0;
}
