#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
    int status;
    if (vfork() == 0) {
        execl("/bin/sh", "sh", "-c", "exit 6", (char *) 0);
        _exit(1);
    }
    wait(&status);
    printf("%d\n", WEXITSTATUS(status));
    return 0;
}
