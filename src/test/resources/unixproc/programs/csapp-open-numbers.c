#include "csapp.h"

int main()
{
    int fd1, fd2, fd3;
    char c = 'q';

    fd1 = Open("/etc/passwd", O_RDONLY, 0);
    fd2 = Open("/etc/group", O_RDONLY, 0);
    fd3 = dup(fd1);
    printf("%d %d\n", fd2 - fd1, fd3 - fd2);
    Close(fd1);
    int again = Open("/dev/null", O_RDONLY, 0);
    printf("lowest again: %d\n", again == fd1);
    Read(fd3, &c, 1);
    printf("first letter %c, offset %ld\n", c, (long) Lseek(fd3, 0, SEEK_CUR));
    Dup2(fd2, fd3);
    printf("offset of the other %ld\n", (long) Lseek(fd3, 0, SEEK_CUR));
    int bad = open("no/such/file", O_RDONLY);
    printf("%d %s\n", bad, strerror(errno));
    exit(0);
}
