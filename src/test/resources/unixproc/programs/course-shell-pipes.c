#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* Splits a command line at | and > and runs it. */
#define MAX 16

struct command {
    char *words[MAX];
    char *output;
};

static int parse(char *line, struct command *commands)
{
    int n = 0, w = 0;
    memset(commands, 0, sizeof(struct command) * MAX);
    for (char *word = strtok(line, " "); word; word = strtok(NULL, " ")) {
        if (!strcmp(word, "|")) {
            n++;
            w = 0;
        } else if (!strcmp(word, ">")) {
            commands[n].output = strtok(NULL, " ");
        } else {
            commands[n].words[w++] = word;
        }
    }
    return n + 1;
}

static int run(struct command *commands, int n)
{
    int in = 0, status, last = 0;
    pid_t pid = 0;
    for (int i = 0; i < n; i++) {
        int p[2];
        if (i < n - 1)
            pipe(p);
        pid = fork();
        if (pid == 0) {
            if (in) {
                dup2(in, 0);
                close(in);
            }
            if (i < n - 1) {
                dup2(p[1], 1);
                close(p[0]);
                close(p[1]);
            }
            if (commands[i].output && !freopen(commands[i].output, "w", stdout))
                exit(1);
            execvp(commands[i].words[0], commands[i].words);
            perror(commands[i].words[0]);
            exit(127);
        }
        if (in)
            close(in);
        if (i < n - 1) {
            close(p[1]);
            in = p[0];
        }
    }
    for (pid_t done; (done = wait(&status)) > 0;)
        if (done == pid)
            last = WEXITSTATUS(status);
    return last;
}

int main(void)
{
    const char *lines[] = {
        "echo one two three | tr a-z A-Z",
        "printf c\\nb\\na\\n | sort | head -n 2",
        "echo kept > out.txt",
        "cat out.txt",
        "sh -c false",
        "no_such_thing",
        "rm out.txt",
    };
    for (int i = 0; i < 7; i++) {
        char line[128];
        struct command commands[MAX];
        strcpy(line, lines[i]);
        printf("$ %s\n", line);
        fflush(stdout);
        int status = run(commands, parse(line, commands));
        if (status)
            printf("[%d]\n", status);
    }
    return 0;
}
