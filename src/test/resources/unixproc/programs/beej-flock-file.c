#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
    int fd = open("lock.me", O_CREAT | O_RDWR, 0600);
    int ready[2];
    char c;
    pipe(ready);
    flock(fd, LOCK_EX);
    if (!fork()) {
        int own = open("lock.me", O_RDWR);
        printf("locked by the other: %d\n", flock(own, LOCK_EX | LOCK_NB));
        write(ready[1], "x", 1);
        flock(own, LOCK_EX);
        printf("got it in the end\n");
        exit(0);
    }
    return_to:
    read(ready[0], &c, 1);
    if (c != 'x')
        goto return_to;
    flock(fd, LOCK_UN);
    wait(NULL);
    unlink("lock.me");
    return 0;
}
