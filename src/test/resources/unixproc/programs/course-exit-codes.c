#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
    int codes[] = { 0, 1, 255, 256, -1, 1000 };
    for (unsigned i = 0; i < sizeof codes / sizeof *codes; i++) {
        int status;
        if (!fork())
            exit(codes[i]);
        wait(&status);
        printf("%5d -> %3d (%#x)\n", codes[i], WEXITSTATUS(status), status);
    }
    return 300;
}
