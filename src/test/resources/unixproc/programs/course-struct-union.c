#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

struct point { int x, y; };
struct rect { struct point a, b; const char *name; };
union value { int i; unsigned char bytes[4]; };
typedef struct rect rect;
static struct point mid(rect r) {
    struct point p = { (r.a.x + r.b.x) / 2, (r.a.y + r.b.y) / 2 };
    return p;
}
static void grow(rect *r, int by) { r->b.x += by; r->b.y += by; }
int main(void) {
    rect r = { {0, 0}, {10, 20}, "box" }, copy = r;
    grow(&copy, 10);
    struct point m = mid(copy), *p = &m;
    printf("%s %d,%d %d\n", r.name, p->x, p->y, r.b.x);
    union value v;
    v.i = 0x01020304;
    printf("%d %zu %zu\n", v.bytes[0], sizeof(struct rect), sizeof v);
    struct { char c; long l; short s; } odd = {'q', -5, 7};
    printf("%c %ld %d %zu\n", odd.c, odd.l, odd.s, sizeof odd);
    return mid(r).y;
}
