#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
    FILE *f = fopen("modes.txt", "w+");
    setvbuf(f, NULL, _IOFBF, 1024);
    fprintf(f, "%d %s\n", 42, "words here");
    fputs("second\n", f);
    if (fork() == 0) {
        fflush(f);
        exit(0);
    }
    wait(NULL);
    fclose(f);
    f = fopen("modes.txt", "r");
    char line[64];
    int n = 0, number;
    char word[32];
    while (fgets(line, sizeof line, f)) {
        n++;
        if (sscanf(line, "%d %31s", &number, word) == 2)
            printf("%d: %d and %s\n", n, number, word);
    }
    printf("%d lines, since both wrote what was in the buffer\n", n);
    fclose(f);
    f = fopen("modes.txt", "a");
    fprintf(f, "%s\n", "end");
    printf("%d\n", ftell(f) > 0);
    fclose(f);
    unlink("modes.txt");
    return 0;
}
