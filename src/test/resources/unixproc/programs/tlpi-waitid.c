#include <signal.h>
#include <sys/wait.h>
#include "tlpi_hdr.h"

int
main(int argc, char *argv[])
{
    siginfo_t info;
    pid_t pid = fork();
    if (pid == 0)
        _exit(42);
    if (waitid(P_PID, pid, &info, WEXITED | WNOWAIT) == -1)
        errExit("waitid");
    printf("exited %d with %d\n", info.si_code == CLD_EXITED, info.si_status);
    if (waitid(P_ALL, 0, &info, WEXITED) == -1)
        errExit("waitid");
    printf("the same: %d\n", info.si_pid == pid);
    if (waitid(P_ALL, 0, &info, WEXITED) == -1)
        errMsg("waitid");
    exit(EXIT_SUCCESS);
}
