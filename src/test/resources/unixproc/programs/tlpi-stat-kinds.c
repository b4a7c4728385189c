#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *kind(mode_t mode) {
    switch (mode & S_IFMT) {
    case S_IFREG: return "regular";
    case S_IFDIR: return "directory";
    case S_IFCHR: return "character device";
    case S_IFIFO: return "fifo";
    case S_IFLNK: return "link";
    default: return "other";
    }
}

int main(void) {
    struct stat st;
    const char *names[] = {"/etc/passwd", "/etc", "/dev/null", "/proc/self/exe", "/nope"};
    for (int i = 0; i < 5; i++) {
        if (lstat(names[i], &st) == -1)
            printf("%s: %s\n", names[i], strerror(errno));
        else
            printf("%s: %s %o %d\n", names[i], kind(st.st_mode), st.st_mode & 0777, S_ISREG(st.st_mode));
    }
    int p[2];
    pipe(p);
    fstat(p[0], &st);
    printf("%s\n", kind(st.st_mode));
    stat("/proc/self/exe", &st);
    printf("%s %d\n", kind(st.st_mode), st.st_size > 1000);

    int links = 0;
    DIR *dir = opendir("/proc/self/fdinfo");
    struct dirent *entry;
    while ((entry = readdir(dir)) != NULL)
        if (entry->d_name[0] != '.')
            links++;
    closedir(dir);
    printf("%d\n", links > 3);

    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    char name[] = "/tmp/lab-lock-XXXXXX";
    int fd = open("lab-lock", O_RDWR | O_CREAT, 0600);
    printf("lock %d\n", fcntl(fd, F_SETLK, &lock));
    pid_t pid = fork();
    if (pid == 0) {
        lock.l_type = F_WRLCK;
        int r = fcntl(fd, F_SETLK, &lock);
        printf("child: %d %s\n", r, strerror(errno));
        fcntl(fd, F_GETLK, &lock);
        printf("held by parent: %d\n", lock.l_pid == getppid());
        exit(3);
    }
    siginfo_t info;
    memset(&info, 0, sizeof(info));
    printf("waitid %d\n", waitid(P_PID, pid, &info, WEXITED));
    printf("%d %d %d\n", info.si_pid == pid, info.si_status, info.si_code == CLD_EXITED);
    unlink("lab-lock");
    char *env[] = {"ONLY=this", NULL};
    if (fork() == 0)
        execle("/usr/bin/env", "env", NULL, env);
    wait(NULL);
    printf("%zu\n", strlen(name));
    return 0;
}
