#include "apue.h"

static void complain(const char *fmt, ...)
{
    va_list ap;
    char line[MAXLINE];

    va_start(ap, fmt);
    vsnprintf(line, sizeof line, fmt, ap);
    va_end(ap);
    fprintf(stdout, "complaint: %s\n", line);
}

static int sum(int count, ...)
{
    int total = 0;
    va_list ap;
    va_start(ap, count);
    while (count-- > 0)
        total += va_arg(ap, int);
    va_end(ap);
    return total;
}

int
main(void)
{
    complain("%s has %d of %.2f", "it", 3, 1.25);
    complain("nothing");
    printf("%d %d\n", sum(3, 10, 20, 30), sum(0));
    exit(0);
}
