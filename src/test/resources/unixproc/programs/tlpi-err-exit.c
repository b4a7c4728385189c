#include <fcntl.h>
#include "tlpi_hdr.h"

int
main(int argc, char *argv[])
{
    int number = getInt(argv[1], GN_GT_0, "number");
    printf("%d %d %d\n", number, min(number, 5), max(number, 20));
    if (close(77) == -1)
        errMsg("closing %d", 77);
    int fd = open("/no/such/file", O_RDONLY);
    if (fd == -1)
        errExit("open %s", "/no/such/file");
    exit(EXIT_SUCCESS);
}
