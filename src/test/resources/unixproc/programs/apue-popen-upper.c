#include "apue.h"
#include <ctype.h>

int
main(void)
{
    char line[MAXLINE];
    FILE *fp;

    if ((fp = popen("printf 'one\\ntwo\\n'", "r")) == NULL)
        err_sys("popen error");
    while (fgets(line, MAXLINE, fp) != NULL) {
        for (char *p = line; *p; p++)
            if (islower(*p))
                *p = toupper(*p);
        fputs(line, stdout);
    }
    fflush(stdout);
    if (pclose(fp) == -1)
        err_sys("pclose error");
    fp = popen("cat; exit 3", "w");
    fprintf(fp, "through cat\n");
    printf("status %d\n", WEXITSTATUS(pclose(fp)));
    exit(0);
}
