#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

int main(void) {
    int saved = dup(1);
    int fd = open("log.txt", O_WRONLY | O_CREAT | O_APPEND, 0644);
    dup2(fd, 1);
    printf("to the log\n");
    fflush(stdout);
    dup2(saved, STDOUT_FILENO);
    close(fd);
    FILE *f = fopen("log.txt", "r");
    int c, n = 0;
    while ((c = fgetc(f)) != EOF) n++;
    fclose(f);
    unlink("log.txt");
    printf("%d characters\n", n);
    return 0;
}
