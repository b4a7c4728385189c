#include <stdio.h>
#include <unistd.h>
#include <sys/wait.h>

int main(void)
{
    int there[2], back[2];
    char ball;
    if (pipe(there) || pipe(back))
        return 1;
    if (!fork()) {
        for (int i = 0; i < 3; i++) {
            read(there[0], &ball, 1);
            printf("pong %c\n", ball);
            fflush(stdout);
            ball++;
            write(back[1], &ball, 1);
        }
        _exit(0);
    }
    ball = 'a';
    for (int i = 0; i < 3; i++) {
        printf("ping %c\n", ball);
        fflush(stdout);
        write(there[1], &ball, 1);
        read(back[0], &ball, 1);
    }
    wait(0);
    printf("end %c\n", ball);
}
