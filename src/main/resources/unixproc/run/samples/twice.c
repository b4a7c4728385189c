#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

/* It greets once. Why is the greeting there twice? */
int main(void) {
    printf("hello, ");
    if (fork() == 0) {
        printf("child\n");
        return 0;
    }
    wait(NULL);
    printf("parent\n");
    return 0;
}
