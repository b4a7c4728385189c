#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define STAGES 5

/* A line of processes: each reads a number, adds its own, hands it on. */
int main(void)
{
    int in = -1;
    for (int i = 0; i < STAGES; i++) {
        int p[2];
        if (pipe(p) < 0) {
            perror("pipe");
            exit(1);
        }
        switch (fork()) {
        case -1:
            perror("fork");
            exit(1);
        case 0: {
            int n = 0;
            close(p[0]);
            if (in >= 0)
                read(in, &n, sizeof n);
            n += i + 1;
            write(p[1], &n, sizeof n);
            exit(n);
        }
        }
        if (in >= 0)
            close(in);
        close(p[1]);
        in = p[0];
    }
    int result = 0;
    read(in, &result, sizeof result);
    int status, sum = 0;
    while (wait(&status) > 0)
        sum += WEXITSTATUS(status);
    printf("result %d, exit statuses add up to %d\n", result, sum);
    return 0;
}
