#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include "tlpi_hdr.h"

#define FIFO "numbers.fifo"

int
main(int argc, char *argv[])
{
    int n, sum = 0;
    unlink(FIFO);
    if (mkfifo(FIFO, S_IRUSR | S_IWUSR) == -1 && errno != EEXIST)
        errExit("mkfifo %s", FIFO);
    switch (fork()) {
    case -1:
        errExit("fork");
    case 0: {
        int fd = open(FIFO, O_WRONLY);
        for (int i = 1; i <= 10; i++)
            write(fd, &i, sizeof(i));
        close(fd);
        _exit(0);
    }
    }
    int fd = open(FIFO, O_RDONLY);
    while (read(fd, &n, sizeof(n)) == sizeof(n))
        sum += n;
    printf("sum %d\n", sum);
    close(fd);
    unlink(FIFO);
    wait(NULL);
    exit(EXIT_SUCCESS);
}
