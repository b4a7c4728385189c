#include "apue.h"

int
main(void)
{
    mode_t old = umask(022);
    printf("%03o\n", umask(S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH));
    printf("%03o\n", umask(old));
    if (access("/etc/passwd", R_OK) < 0)
        err_ret("access error for %s", "/etc/passwd");
    else
        printf("read access OK\n");
    if (access("/nowhere", F_OK) < 0)
        err_ret("access error for %s", "/nowhere");
    exit(0);
}
