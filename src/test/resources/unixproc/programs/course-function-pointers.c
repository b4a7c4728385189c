#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

static int add(int a, int b) { return a + b; }
static int sub(int a, int b) { return a - b; }
static int mul(int a, int b) { return a * b; }
struct op { const char *name; int (*apply)(int, int); };
static int compare(const void *a, const void *b) {
    return *(const int *) a - *(const int *) b;
}
int main(void) {
    struct op ops[] = {{"add", add}, {"sub", sub}, {"mul", mul}};
    for (size_t i = 0; i < sizeof(ops) / sizeof(ops[0]); i++)
        printf("%s %d\n", ops[i].name, ops[i].apply(7, 3));
    int v[] = {5, 3, 9, -2, 0};
    qsort(v, 5, sizeof(int), compare);
    for (int i = 0; i < 5; i++) printf("%d ", v[i]);
    printf("\n");
    return 0;
}
