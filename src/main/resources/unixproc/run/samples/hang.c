#include <unistd.h>

/* The child has said all it had to say. Why does the parent never come to its end? */
int main(void) {
    int ends[2];
    char letter;
    pipe(ends);
    if (fork() == 0) {
        write(ends[1], "x", 1);
        _exit(0);
    }
    while (read(ends[0], &letter, 1) > 0) {
        write(1, &letter, 1);
    }
    return 0;
}
