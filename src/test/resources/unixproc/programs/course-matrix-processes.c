#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define N 4

/* One process a row. */
int main(void)
{
    int a[N][N], b[N][N];
    int (*c)[N] = mmap(NULL, sizeof(int[N][N]), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            a[i][j] = i + j;
            b[i][j] = i * j;
        }
    for (int i = 0; i < N; i++)
        if (fork() == 0) {
            for (int j = 0; j < N; j++) {
                c[i][j] = 0;
                for (int k = 0; k < N; k++)
                    c[i][j] += a[i][k] * b[k][j];
            }
            exit(EXIT_SUCCESS);
        }
    while (wait(NULL) > 0)
        ;
    for (int i = 0; i < N; i++) {
        for (int j = 0; j < N; j++)
            printf("%5d", c[i][j]);
        printf("\n");
    }
    return 0;
}
