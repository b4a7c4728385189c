#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
    int *p = malloc(sizeof(int));
    *p = 0;
    for (int i = 1; i <= 3; i++) {
        if (fork() == 0) {
            for (int k = 0; k < 5; k++)
                *p = *p + i;
            printf("child %d has %d\n", i, *p);
            exit(0);
        }
        wait(NULL);
        printf("parent still has %d\n", *p);
    }
    free(p);
}
