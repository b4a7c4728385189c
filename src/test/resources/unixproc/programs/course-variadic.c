#include <stdarg.h>
#include <stdio.h>
#include <string.h>

int sum(int n, ...) {
    va_list ap;
    int s = 0;
    va_start(ap, n);
    for (int i = 0; i < n; i++)
        s += va_arg(ap, int);
    va_end(ap);
    return s;
}

double total(const char *kinds, ...) {
    va_list ap;
    double t = 0;
    va_start(ap, kinds);
    while (*kinds) {
        switch (*kinds++) {
        case 'i': t += va_arg(ap, int); break;
        case 'd': t += va_arg(ap, double); break;
        case 's': t += strlen(va_arg(ap, char *)); break;
        }
    }
    va_end(ap);
    return t;
}

void say(const char *format, ...) {
    va_list ap;
    char text[100];
    va_start(ap, format);
    int n = vsnprintf(text, sizeof(text), format, ap);
    va_end(ap);
    printf("%d <%s>\n", n, text);
    va_start(ap, format);
    vfprintf(stdout, format, ap);
    va_end(ap);
    putchar('\n');
}

struct flags {
    unsigned ready : 1;
    unsigned count : 5;
    int level : 4;
};

const int SIZE = 3;

int main(void) {
    int table[] = {1, [4] = 7, 8, [2] = 3};
    int square[2 * 2];
    for (int i = 0; i < 6; i++)
        printf("%d ", table[i]);
    printf("%zu\n", sizeof(table) / sizeof(table[0]));
    printf("%d %.2f\n", sum(4, 1, 2, 3, 4), total("ids", 3, 2.5, "four"));
    say("%d %s %c %.1f", 5, "five", 'x', 1.5);
    struct flags f = {1, 17, -3};
    f.count += 20;
    f.level--;
    f.ready = !f.ready;
    printf("%u %u %d %zu\n", f.ready, f.count, f.level, sizeof(f));
    for (int i = 0; i < 12; i += 3)
        switch (i) {
        case 0 ... 2: puts("low"); break;
        case 3 ... 6: puts("mid"); break;
        default: puts("high");
        }
    int *p = (int[]){5, 6, 7}, n = (square[0] = 2, square[0] + SIZE);
    printf("%d %d\n", p[1], n);
    return 0;
}
