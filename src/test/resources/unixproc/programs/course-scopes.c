#include <stdio.h>

int x = 1;

static int next(void)
{
    static int x = 10;
    return x++;
}

static int twice(int x)
{
    {
        int x = 100;
        x++;
    }
    return 2 * x;
}

int main(void)
{
    printf("%d ", x);
    int x = 2;
    printf("%d ", x);
    for (int x = 3; x < 5; x++)
        printf("%d ", x);
    if (x == 2) {
        int x = 6;
        x++;
        printf("%d ", x);
    }
    int a = next();
    int b = next();
    printf("%d %d %d\n", x, a + b, twice(4));
    return x;
}
