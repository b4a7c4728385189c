#include <fcntl.h>
#include "tlpi_hdr.h"

int
main(int argc, char *argv[])
{
    int p[2];
    char buf[10];
    if (pipe(p) == -1)
        errExit("pipe");
    fcntl(p[0], F_SETFL, O_NONBLOCK);
    fcntl(p[1], F_SETFL, fcntl(p[1], F_GETFL) | O_NONBLOCK);
    ssize_t n = read(p[0], buf, sizeof buf);
    printf("empty: %zd %d\n", n, errno == EAGAIN);
    long total = 0;
    char block[4096];
    memset(block, 'x', sizeof block);
    while ((n = write(p[1], block, sizeof block)) > 0)
        total += n;
    printf("full after %ld: %d\n", total, errno == EWOULDBLOCK);
    close(p[1]);
    while ((n = read(p[0], block, sizeof block)) > 0)
        total -= n;
    printf("rest %ld, end %zd\n", total, n);
    exit(EXIT_SUCCESS);
}
