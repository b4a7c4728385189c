#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

int
main(int argc, char *argv[])
{
    for (int kind = 0; kind < 5; kind++) {
        int rc = fork();
        if (rc == 0) {
            char *words[] = { "echo", "by", "vector", NULL };
            switch (kind) {
            case 0:
                execl("/bin/echo", "echo", "by", "list", NULL);
                break;
            case 1:
                execlp("echo", "echo", "by", "name", NULL);
                break;
            case 2:
                execv("/bin/echo", words);
                break;
            case 3:
                words[2] = "search";
                execvp("echo", words);
                break;
            default:
                execlp("no-such-program-here", "x", NULL);
                perror("exec");
                exit(2);
            }
            printf("this is never printed\n");
        } else {
            int status;
            wait(&status);
            printf("kind %d gave %d\n", kind, WEXITSTATUS(status));
        }
    }
    return 0;
}
