#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

struct item {
    int producer;
    int value;
};

int main(void)
{
    int p[2];
    pipe(p);
    for (int k = 0; k < 3; k++) {
        if (fork() == 0) {
            close(p[0]);
            for (int i = 0; i < 10; i++) {
                struct item it = { k, i * (k + 1) };
                write(p[1], &it, sizeof it);
            }
            exit(0);
        }
    }
    close(p[1]);
    struct item it;
    int sums[3] = { 0 }, last[3] = { -1, -1, -1 }, ordered = 1;
    while (read(p[0], &it, sizeof it) == sizeof it) {
        if (it.value <= last[it.producer])
            ordered = 0;
        last[it.producer] = it.value;
        sums[it.producer] += it.value;
    }
    while (wait(NULL) != -1);
    printf("%d %d %d, each in order: %d\n", sums[0], sums[1], sums[2], ordered);
}
