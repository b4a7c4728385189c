#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

#define MAX_ARGS 16
static int split(char *line, char **out) {
    int n = 0;
    char *word = strtok(line, " \t\n");
    while (word != NULL && n < MAX_ARGS - 1) {
        out[n++] = word;
        word = strtok(NULL, " \t\n");
    }
    out[n] = NULL;
    return n;
}
int main(void) {
    char lines[3][40] = {"echo one two", "false", "nosuchprogram x"};
    char *args[MAX_ARGS];
    for (int i = 0; i < 3; i++) {
        int n = split(lines[i], args);
        pid_t pid = fork();
        if (pid == 0) {
            execvp(args[0], args);
            fprintf(stderr, "%s: not found\n", args[0]);
            exit(127);
        }
        int status;
        waitpid(pid, &status, 0);
        printf("%d words, status %d\n", n, WEXITSTATUS(status));
    }
    return 0;
}
