/*
 * terminal DIRECTORY PROGRAM... -- runs each program of the directory, with the words the tests give their programs, as
 * the foreground job of a shell on a terminal of its own, until nothing of it is left. Writes PROGRAM.out, what reached
 * the terminal, and PROGRAM.end, its exit status (128 + signal).
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

/* How long a program may say nothing, in milliseconds. */
#define SILENCE 20000

static const char *words[] = {"12", "30", "two words", NULL};

/* The shell's part: leads the session, adopts orphans, and stays until all are gone. */
static void lead(const char *name) {
    char path[512], end[512];
    const char *arguments[] = {path, words[0], words[1], words[2], NULL};
    snprintf(path, sizeof path, "./%s", name);
    snprintf(end, sizeof end, "%s.end", name);
    int result = open(end, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0600);
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    signal(SIGTTOU, SIG_IGN);
    pid_t first = fork();
    if (first == 0) {
        setpgid(0, 0);
        tcsetpgrp(0, getpid());
        signal(SIGTTOU, SIG_DFL);
        close(result);
        char count[512];
        snprintf(count, sizeof count, "%s.count", name);
        setenv("COUNT_OF_PROCESSES", realpath(count, NULL), 1);
        execv(path, (char **) arguments);
        _exit(127);
    }
    int status, of_first = 0;
    pid_t pid;
    while ((pid = wait(&status)) > 0 || errno == EINTR)
        if (pid == first)
            of_first = status;
    dprintf(result, "%d\n", WIFEXITED(of_first) ? WEXITSTATUS(of_first) : 128 + WTERMSIG(of_first));
    _exit(0);
}

static void run(const char *name) {
    char file[512], bytes[4096];
    snprintf(file, sizeof file, "%s.count", name);
    close(open(file, O_CREAT | O_RDWR | O_TRUNC, 0600));
    truncate(file, sizeof(int));
    snprintf(file, sizeof file, "%s.out", name);
    int out = open(file, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0600);
    struct winsize size = {24, 80, 0, 0};
    int terminal;
    pid_t shell = forkpty(&terminal, NULL, NULL, &size);
    if (shell == 0)
        lead(name);
    ssize_t n;
    struct pollfd ready = {terminal, POLLIN, 0};
    int some;
    while ((some = poll(&ready, 1, SILENCE)) > 0 && (n = read(terminal, bytes, sizeof bytes)) > 0)
        if (write(out, bytes, n) != n)
            perror(file);
    /* The shell waits for what never comes; with it goes its terminal, and whoever is in the foreground. */
    if (some == 0)
        kill(shell, SIGKILL);
    waitpid(shell, NULL, 0);
    close(terminal);
    close(out);
}

int main(int argc, char *argv[]) {
    setenv("LANG", "C", 1);
    if (argc < 3 || chdir(argv[1]) != 0)
        return 2;
    for (int i = 2; i < argc; i++)
        run(argv[i]);
    return 0;
}
