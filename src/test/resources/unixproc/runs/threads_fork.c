#include <pthread.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static void *forks(void *code)
{
    if (fork() == 0) {
        _exit((int) (long) code);
    }
    return 0;
}

int main(void)
{
    pthread_t threads[3];
    int sum = 0, status;
    for (long i = 0; i < 3; i++) {
        pthread_create(&threads[i], 0, forks, (void *) (i + 1));
    }
    for (int i = 0; i < 3; i++) {
        pthread_join(threads[i], 0);
    }
    while (wait(&status) > 0) {
        sum += WEXITSTATUS(status);
    }
    printf("%d\n", sum);
    return 0;
}
