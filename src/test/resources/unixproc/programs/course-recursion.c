#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

long ackermann(long m, long n) {
    if (m == 0) return n + 1;
    if (n == 0) return ackermann(m - 1, 1);
    return ackermann(m - 1, ackermann(m, n - 1));
}
void hanoi(int n, char a, char b, char c, int *moves) {
    if (n == 0) return;
    hanoi(n - 1, a, c, b, moves);
    (*moves)++;
    hanoi(n - 1, c, b, a, moves);
}
int gcd(int a, int b) { return b ? gcd(b, a % b) : a; }
int main(void) {
    int moves = 0;
    hanoi(6, 'A', 'B', 'C', &moves);
    printf("%ld %d %d\n", ackermann(2, 3), moves, gcd(84, 36));
    return 0;
}
