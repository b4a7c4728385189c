#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static int level;

static int spawn(int depth, int width)
{
    int below = 0;
    if (depth == 0)
        return 1;
    for (int i = 0; i < width; i++) {
        pid_t pid = fork();
        if (pid == 0) {
            level++;
            exit(spawn(depth - 1, width));
        }
        int status;
        waitpid(pid, &status, 0);
        below += WEXITSTATUS(status);
    }
    return below;
}

int main(void)
{
    int leaves = spawn(2, 3);
    printf("%d leaves, own level %d\n", leaves, level);
    return leaves;
}
