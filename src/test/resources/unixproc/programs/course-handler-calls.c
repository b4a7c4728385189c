#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int depth;
static char said[64];

static void add(const char *word)
{
    strcat(said, word);
    strcat(said, " ");
}

static int twice(int n) { return 2 * n; }

static void on_usr1(int sig)
{
    static int calls;
    calls++;
    add(calls == 1 ? "first" : "again");
    depth += twice(calls);
}

int main(void)
{
    signal(SIGUSR1, on_usr1);
    for (int i = 0; i < 3; i++)
        raise(SIGUSR1);
    printf("%s%d\n", said, depth);
    void (*old)(int) = signal(SIGUSR1, SIG_IGN);
    printf("%d\n", old == on_usr1);
    raise(SIGUSR1);
    printf("%d\n", depth);
    return 0;
}
