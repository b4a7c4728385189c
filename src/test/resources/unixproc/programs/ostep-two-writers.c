#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* Both write through one open file description, so neither writes over the other. */
int main(void)
{
    int fd = open("two.out", O_CREAT | O_RDWR | O_TRUNC, 0644);
    if (fd < 0) {
        perror("open");
        exit(1);
    }
    pid_t pid = fork();
    const char *line = pid == 0 ? "child line\n" : "parent line\n";
    if (pid != 0)
        wait(NULL);
    write(fd, line, strlen(line));
    if (pid == 0)
        exit(0);
    char text[64] = "";
    lseek(fd, 0, SEEK_SET);
    int n = read(fd, text, sizeof(text) - 1);
    text[n] = '\0';
    printf("%d bytes:\n%s", n, text);
    close(fd);
    unlink("two.out");
    return 0;
}
