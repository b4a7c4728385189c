#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
    int p[2];
    char text[100];
    pipe(p);
    pid_t pid = fork();
    if (pid == 0) {
        if (daemon(1, 1) < 0)
            _exit(1);
        int n = sprintf(text, "daemon leads its session: %d", getsid(0) == getpid());
        write(p[1], text, n + 1);
        _exit(0);
    }
    close(p[1]);
    read(p[0], text, sizeof text);
    puts(text);
    wait(NULL);
    return 0;
}
