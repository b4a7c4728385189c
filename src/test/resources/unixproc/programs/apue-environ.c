#include "apue.h"

extern char **environ;

int
main(int argc, char *argv[], char *envp[])
{
    int count = 0;

    setenv("FRUIT", "apple", 1);
    setenv("FRUIT", "pear", 0);
    putenv("TREE=oak");
    for (char **p = environ; *p != NULL; p++)
        if (strncmp(*p, "FRUIT=", 6) == 0 || strncmp(*p, "TREE=", 5) == 0)
            count++;
    printf("%s %s %d\n", getenv("FRUIT"), getenv("TREE"), count);
    unsetenv("FRUIT");
    printf("%d\n", getenv("FRUIT") == NULL);
    fflush(stdout);
    if (fork() == 0) {
        char *env[] = {"ONLY=this", NULL};
        execle("/usr/bin/env", "env", (char *) 0, env);
        _exit(1);
    }
    wait(NULL);
    for (int i = 0; i < argc; i++)
        printf("argv[%d]: %s\n", i, argv[i]);
    exit(argc);
}
