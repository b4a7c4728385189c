#include "csapp.h"

int main()
{
    int fd;
    char c;

    fd = Open("letters.txt", O_CREAT | O_RDWR | O_TRUNC, 0600);
    Write(fd, "foobar", 6);
    Lseek(fd, 0, SEEK_SET);
    if (Fork() == 0) {
        Read(fd, &c, 1);
        exit(0);
    }
    Wait(NULL);
    Read(fd, &c, 1);
    printf("c = %c\n", c);
    int other = Open("letters.txt", O_RDONLY, 0);
    Read(other, &c, 1);
    printf("other c = %c\n", c);
    unlink("letters.txt");
    exit(0);
}
