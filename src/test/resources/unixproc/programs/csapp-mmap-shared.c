#include "csapp.h"

int main()
{
    int *shared = Mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    int *private = Mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    *shared = *private = 1;
    if (Fork() == 0) {
        *shared += 41;
        *private += 41;
        exit(0);
    }
    Wait(NULL);
    printf("shared %d, private %d\n", *shared, *private);
    munmap(shared, 4096);
    return 0;
}
