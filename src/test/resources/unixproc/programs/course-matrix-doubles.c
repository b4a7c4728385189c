#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

#define N 3
double dot(const double a[], const double b[], int n) {
    double s = 0.0;
    for (int i = 0; i < n; i++) s += a[i] * b[i];
    return s;
}
int main(void) {
    double m[N][N], v[N] = {1, 0.5, -2};
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++)
            m[i][j] = (i + 1) * 1.5 - j / 2.0;
    for (int i = 0; i < N; i++)
        printf("%.3f %e %g\n", dot(m[i], v, N), m[i][0], m[0][i] * 1e6);
    float f = 0.1f;
    printf("%d %.6f %d\n", (int) 3.99, f, 7 / 2 * 2.0 == 6);
    return 0;
}
