#include <pthread.h>
#include <unistd.h>

static void *become(void *unused)
{
    execl("/bin/sh", "sh", "-c", "exit 7", (char *) 0);
    return unused;
}

int main(void)
{
    pthread_t thread;
    pthread_create(&thread, 0, become, 0);
    pause();
    return 0;
}
