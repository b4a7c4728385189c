#include <stdio.h>

enum { LOW, MID = 3, HIGH };

static const char *names[] = { [LOW] = "low", [MID] = "mid", [HIGH] = "high" };

struct box {
    struct { int x, y; } from, to;
    char name[8];
    int sizes[3];
};

static int sum(const int *p, int n)
{
    int s = 0;
    while (n--)
        s += *p++;
    return s;
}

int main(void)
{
    struct box b = { { 1, 2 }, { 3, 4 }, "box", { 5 } };
    struct box c = { .to.x = 9, .name = "other", .sizes = { [2] = 7 } };
    int grid[2][3] = { 1, 2, 3, 4 };
    int more[] = { [4] = 1, 2 };
    printf("%d %d %s %d\n", b.from.y, b.to.x, b.name, b.sizes[0] + b.sizes[1]);
    printf("%d %d %s %d\n", c.from.x, c.to.x, c.name, c.sizes[2]);
    printf("%d %d %d\n", grid[1][0], grid[1][2], (int) (sizeof more / sizeof more[0]));
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        printf("%s ", names[i] ? names[i] : "-");
    printf("\n%d\n", sum((int[]) { 4, 5, 6 }, 3));
    return 0;
}
