#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

int
main(int argc, char *argv[])
{
    int rc = fork();
    if (rc == 0) {
        close(STDOUT_FILENO);
        open("out.txt", O_CREAT | O_WRONLY | O_TRUNC, S_IRWXU);
        char *words[3];
        words[0] = strdup("echo");
        words[1] = strdup("to a file");
        words[2] = NULL;
        execvp(words[0], words);
    } else {
        int status = 0;
        wait(&status);
        FILE *in = fopen("out.txt", "r");
        char line[80];
        while (fgets(line, sizeof(line), in) != NULL)
            printf("read: %s", line);
        fclose(in);
        unlink("out.txt");
    }
    return 0;
}
