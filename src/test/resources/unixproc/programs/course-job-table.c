#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum state { UNDEF, FG, BG, ST };
static const char *const names[] = { "undefined", "foreground", "background", "stopped" };

typedef struct job {
    pid_t pid;
    int jid;
    enum state state;
    char cmdline[32];
} job_t;

static job_t jobs[4];

static job_t *find(pid_t pid)
{
    for (int i = 0; i < 4; i++)
        if (jobs[i].pid == pid)
            return &jobs[i];
    return NULL;
}

static void list(void)
{
    for (int i = 0; i < 4; i++)
        if (jobs[i].pid)
            printf("[%d] %-10s %s\n", jobs[i].jid, names[jobs[i].state], jobs[i].cmdline);
}

int main(void)
{
    for (int i = 0; i < 3; i++) {
        pid_t pid = fork();
        if (pid == 0) {
            setpgid(0, 0);
            for (;;)
                pause();
        }
        setpgid(pid, pid);
        jobs[i] = (job_t) { .pid = pid, .jid = i + 1, .state = BG };
        snprintf(jobs[i].cmdline, sizeof jobs[i].cmdline, "sleeper %c &", 'a' + i);
    }
    int status;
    kill(-jobs[1].pid, SIGTSTP);
    pid_t pid = waitpid(-1, &status, WUNTRACED);
    if (WIFSTOPPED(status))
        find(pid)->state = ST;
    list();
    kill(-jobs[1].pid, SIGCONT);
    pid = waitpid(jobs[1].pid, &status, WCONTINUED);
    if (WIFCONTINUED(status))
        find(pid)->state = BG;
    kill(jobs[0].pid, SIGINT);
    pid = waitpid(-1, &status, 0);
    printf("job %d terminated by signal %d\n", find(pid)->jid, WTERMSIG(status));
    memset(find(pid), 0, sizeof(job_t));
    list();
    for (int i = 0; i < 4; i++)
        if (jobs[i].pid)
            kill(-jobs[i].pid, SIGKILL);
    while (wait(NULL) > 0)
        ;
    return 0;
}
