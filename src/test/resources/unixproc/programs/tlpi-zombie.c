#include <signal.h>
#include <sys/wait.h>
#include "tlpi_hdr.h"

static char state(pid_t pid)
{
    char path[64], line[256];
    snprintf(path, sizeof(path), "/proc/%ld/stat", (long) pid);
    FILE *fp = fopen(path, "r");
    if (fp == NULL)
        return '-';
    if (fgets(line, sizeof(line), fp) == NULL)
        fatal("empty");
    fclose(fp);
    return strrchr(line, ')')[2];
}

int
main(int argc, char *argv[])
{
    pid_t childPid = fork();
    if (childPid == -1)
        errExit("fork");
    if (childPid == 0)
        _exit(EXIT_SUCCESS);
    while (state(childPid) != 'Z')
        usleep(1000);
    printf("state %c\n", state(childPid));
    if (kill(childPid, SIGKILL) == -1)
        errMsg("kill");
    usleep(1000);
    printf("after SIGKILL to the zombie: %c\n", state(childPid));
    wait(NULL);
    printf("after wait: %c\n", state(childPid));
    if (kill(childPid, 0) == -1)
        errMsg("kill");
    exit(EXIT_SUCCESS);
}
