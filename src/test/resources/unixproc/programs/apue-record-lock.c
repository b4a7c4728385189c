#include "apue.h"

static int lock(int fd, int cmd, int type, off_t start, off_t len)
{
    struct flock lock;
    lock.l_type = type;
    lock.l_start = start;
    lock.l_whence = SEEK_SET;
    lock.l_len = len;
    int n = fcntl(fd, cmd, &lock);
    return cmd == F_GETLK && n == 0 ? (lock.l_type == F_UNLCK ? 0 : lock.l_pid) : n;
}

int
main(void)
{
    int fd = open("locked.tmp", O_RDWR | O_CREAT | O_TRUNC, FILE_MODE);
    int ends[2];
    char c;
    pipe(ends);
    write(fd, "0123456789", 10);
    if (lock(fd, F_SETLK, F_WRLCK, 0, 5) < 0)
        err_sys("lock");
    pid_t parent = getpid();
    if (fork() == 0) {
        printf("first half held by the parent: %d\n", lock(fd, F_GETLK, F_WRLCK, 0, 1) == parent);
        printf("second half free: %d\n", lock(fd, F_GETLK, F_WRLCK, 5, 5));
        if (lock(fd, F_SETLK, F_RDLCK, 2, 1) < 0)
            printf("refused: %d\n", errno == EACCES || errno == EAGAIN);
        fflush(stdout);
        write(ends[1], "x", 1);
        printf("waited: %d\n", lock(fd, F_SETLKW, F_WRLCK, 0, 5));
        exit(0);
    }
    read(ends[0], &c, 1);
    lock(fd, F_SETLK, F_UNLCK, 0, 5);
    wait(NULL);
    unlink("locked.tmp");
    exit(0);
}
