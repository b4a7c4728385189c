#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

int main(int argc, char *argv[], char *envp[]) {
    setenv("COLOR", "green", 1);
    char *color = getenv("COLOR");
    printf("%s %d\n", color, getenv("NO_SUCH_NAME") == NULL);
    putenv("SHAPE=round");
    printf("%s\n", getenv("SHAPE"));
    unsetenv("COLOR");
    printf("%s\n", getenv("COLOR") ? "there" : "gone");
    return 0;
}
