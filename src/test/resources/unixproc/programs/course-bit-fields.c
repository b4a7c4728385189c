#include <stdio.h>

struct flags {
    unsigned ready : 1;
    unsigned kind : 3;
    int level : 4;
    unsigned : 0;
    unsigned char rest : 5;
};

union word {
    struct {
        unsigned low : 4;
        unsigned high : 4;
    } nibbles;
    unsigned char byte;
};

int main(void)
{
    struct flags f = { 1, 5, -3, 17 };
    f.kind++;
    f.level -= 2;
    f.rest += 20;
    printf("%u %u %d %u\n", f.ready, f.kind, f.level, f.rest);
    union word w = { .byte = 0xA7 };
    printf("%x %x %zu\n", w.nibbles.high, w.nibbles.low, sizeof(struct flags));
    f.kind = 9;
    printf("%d\n", f.kind);
    return 0;
}
