#include <stdio.h>
#include <sys/select.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
    int a[2], b[2], open = 2, total = 0;
    pipe(a);
    pipe(b);
    for (int i = 0; i < 2; i++) {
        if (!fork()) {
            close(a[0]); close(b[0]);
            close(i ? a[1] : b[1]);
            write(i ? b[1] : a[1], "abcdef", i ? 6 : 3);
            _exit(0);
        }
    }
    close(a[1]);
    close(b[1]);
    int fds[2] = { a[0], b[0] };
    while (open > 0) {
        fd_set readfds;
        FD_ZERO(&readfds);
        int max = -1;
        for (int i = 0; i < 2; i++)
            if (fds[i] >= 0) {
                FD_SET(fds[i], &readfds);
                if (fds[i] > max)
                    max = fds[i];
            }
        struct timeval tv = { 5, 0 };
        if (select(max + 1, &readfds, NULL, NULL, &tv) <= 0)
            break;
        for (int i = 0; i < 2; i++) {
            char buf[16];
            if (fds[i] >= 0 && FD_ISSET(fds[i], &readfds)) {
                int n = read(fds[i], buf, sizeof buf);
                if (n == 0) {
                    close(fds[i]);
                    fds[i] = -1;
                    open--;
                } else
                    total += n;
            }
        }
    }
    while (wait(NULL) > 0)
        ;
    printf("%d bytes from both\n", total);
    return 0;
}
