/* Read before each program: counts the processes it makes, in a page that all of them share. */
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

static int *processes_made__;

__attribute__((constructor)) static void begin_to_count__(void) {
    static int nowhere;
    const char *file = getenv("COUNT_OF_PROCESSES");
    int fd = file ? open(file, O_RDWR) : -1;
    processes_made__ = fd < 0 ? &nowhere : mmap(NULL, sizeof(int), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (fd >= 0)
        close(fd);
    unsetenv("COUNT_OF_PROCESSES");
}

static void made__(void) {
    __atomic_add_fetch(processes_made__, 1, __ATOMIC_SEQ_CST);
}

#define fork() (made__(), fork())
#define vfork() (made__(), vfork())
#define daemon(nochdir, noclose) (made__(), daemon(nochdir, noclose))
