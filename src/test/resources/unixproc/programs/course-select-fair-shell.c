#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* A small shell that reads its commands from a pipe as standard input. */
static int builtin(char **argv, int argc)
{
    if (strcmp(argv[0], "cd") == 0) {
        if (argc < 2 || chdir(argv[1]) != 0)
            fprintf(stdout, "cd: %s\n", argc < 2 ? "where?" : strerror(errno));
        return 1;
    }
    if (strcmp(argv[0], "pwd") == 0) {
        char *here = getcwd(NULL, 0);
        puts(here);
        free(here);
        return 1;
    }
    return 0;
}

int main(void)
{
    int p[2];
    pipe(p);
    const char *script = "cd /\npwd\necho one two\n\ncd /no/where\nsh -c 'exit 4'\nexit\necho never\n";
    write(p[1], script, strlen(script));
    close(p[1]);
    dup2(p[0], STDIN_FILENO);

    char line[256];
    int number = 0;
    while (fgets(line, sizeof line, stdin) != NULL) {
        char *argv[16];
        int argc = 0;
        number++;
        line[strcspn(line, "\n")] = 0;
        for (char *word = strtok(line, " '"); word; word = strtok(NULL, " '"))
            argv[argc++] = word;
        argv[argc] = NULL;
        if (argc == 0)
            continue;
        if (strcmp(argv[0], "exit") == 0)
            break;
        if (builtin(argv, argc))
            continue;
        fflush(stdout);
        pid_t pid = fork();
        if (pid == 0) {
            execvp(argv[0], argv);
            _exit(127);
        }
        int status;
        waitpid(pid, &status, 0);
        if (WEXITSTATUS(status))
            printf("line %d: status %d\n", number, WEXITSTATUS(status));
    }
    printf("%d lines\n", number);
    return 0;
}
