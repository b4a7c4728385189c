#include "csapp.h"
#include <dirent.h>

int main(int argc, char **argv)
{
    DIR *streamp;
    struct dirent *dep;
    int n = 0, dots = 0;

    mkdir("few", 0755);
    Close(Open("few/a", O_CREAT | O_WRONLY, 0600));
    Close(Open("few/b", O_CREAT | O_WRONLY, 0600));
    if ((streamp = opendir("few")) == NULL)
        unix_error("opendir");
    errno = 0;
    while ((dep = readdir(streamp)) != NULL) {
        if (dep->d_name[0] == '.')
            dots++;
        else
            n += dep->d_name[0];
    }
    if (errno != 0)
        unix_error("readdir error");
    closedir(streamp);
    printf("%d %d\n", dots, n);
    unlink("few/a");
    unlink("few/b");
    printf("%d\n", rmdir("few"));
    exit(0);
}
