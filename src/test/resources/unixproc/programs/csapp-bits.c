#include <stdio.h>

int bit_and(int x, int y) { return ~(~x | ~y); }
int get_byte(int x, int n) { return (x >> (n << 3)) & 0xff; }
int logical_shift(int x, int n) { return (x >> n) & ~(((1 << 31) >> n) << 1); }
int bit_count(unsigned x)
{
    int n = 0;
    while (x) {
        n += x & 1;
        x >>= 1;
    }
    return n;
}
int is_power_of_two(unsigned x) { return x && !(x & (x - 1)); }
unsigned rotate(unsigned x, int n) { return x << n | x >> (32 - n); }

int main(void)
{
    printf("%d %x %x\n", bit_and(6, 5), get_byte(0x12345678, 1), logical_shift(0x87654321, 4));
    printf("%d %d %d\n", bit_count(0xff0f), is_power_of_two(64), is_power_of_two(65));
    printf("%#x %#o\n", rotate(0xF0000001, 4), 0755);
    for (int i = 7; i >= 0; i--)
        putchar(0xA5 >> i & 1 ? '1' : '0');
    putchar('\n');
    unsigned char c = 200;
    c += 100;
    signed char d = (signed char) c;
    printf("%d %d %d\n", c, d, (char) 0xff);
    return 0;
}
