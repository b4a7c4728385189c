#include <stdio.h>

typedef unsigned char *byte_pointer;

void show_bytes(byte_pointer start, size_t len)
{
    size_t i;
    for (i = 0; i < len; i++)
        printf(" %.2x", start[i]);
    printf("\n");
}

void show_int(int x) { show_bytes((byte_pointer) &x, sizeof(int)); }
void show_float(float x) { show_bytes((byte_pointer) &x, sizeof(float)); }
void show_double(double x) { show_bytes((byte_pointer) &x, sizeof x); }

int main()
{
    int val = 12345;
    show_int(val);
    show_float((float) val);
    show_double(val);
    short sx = -12345;
    unsigned short usx = sx;
    int x = sx;
    unsigned ux = usx;
    printf("%d:%u:%d:%u\n", sx, usx, x, ux);
    show_bytes((byte_pointer) &sx, sizeof(short));
    show_bytes((byte_pointer) "mouse", 6);
    int y = 0x80000000;
    printf("%d %u\n", y, y);
    printf("%d %d\n", -1 < 0U, 2147483647 > (int) 2147483648U);
    return 0;
}
