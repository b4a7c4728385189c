#include "apue.h"
#include <pwd.h>

int
main(void)
{
    struct passwd *ptr;

    printf("same user %d, same group %d\n", getuid() == geteuid(), getgid() == getegid());
    if ((ptr = getpwnam("root")) == NULL)
        err_sys("getpwnam error");
    printf("%s %d %s\n", ptr->pw_name, (int) ptr->pw_uid, ptr->pw_dir);
    if (getpwnam("nobody-of-that-name") == NULL)
        err_msg("no such user");
    printf("%d %d\n", getppid() > 0, getpgrp() == getpgid(0));
    exit(0);
}
