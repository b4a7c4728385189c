#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    char name[16];
    unsigned age : 7;
    double marks[3];
} student;

static double mean(const student *s)
{
    double sum = 0;
    for (size_t i = 0; i < sizeof s->marks / sizeof s->marks[0]; i++)
        sum += s->marks[i];
    return sum / 3;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const student *) a)->name, ((const student *) b)->name);
}

static int by_mean(const void *a, const void *b)
{
    double x = mean(a), y = mean(b);
    return x < y ? 1 : x > y ? -1 : 0;
}

int main(void)
{
    student all[] = {
        { "Carol", 21, { 3.0, 3.5, 4.0 } },
        { "Alan", 20, { 2.0, 2.5, 2.25 } },
        { "Barbara", 23, { 4.0, 4.0, 3.75 } },
    };
    int (*orders[])(const void *, const void *) = { by_name, by_mean };
    for (int k = 0; k < 2; k++) {
        qsort(all, 3, sizeof all[0], orders[k]);
        for (int i = 0; i < 3; i++)
            printf("%-8s %3d %5.2f\n", all[i].name, all[i].age, mean(&all[i]));
    }
    return 0;
}
