#include "csapp.h"

int main()
{
    printf("L0\n");
    fflush(stdout);
    if (Fork() == 0) {
        if (Fork() == 0) {
            printf("grandchild\n");
            exit(0);
        }
        Wait(NULL);
        printf("child\n");
        exit(0);
    }
    Wait(NULL);
    printf("Bye\n");
    exit(0);
}
