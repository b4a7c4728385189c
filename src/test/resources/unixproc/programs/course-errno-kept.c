#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <fcntl.h>

int main(void)
{
    errno = ENOENT;
    perror("set by hand");
    open("/no/such/dir/file", O_RDONLY);
    printf("%m\n");
    int saved = errno;
    printf("%d %s\n", saved == ENOENT, strerror(saved));
    close(-1);
    printf("%d\n", errno == EBADF);
    errno = 0;
    getpid();
    printf("%d\n", errno);
    write(99, "x", 1);
    fprintf(stderr, "write: %m and %d\n", 5);
    return errno;
}
