/*
 * Ways out of the lab, each tried once: "name<TAB>OK" or "name<TAB>errno" a line.
 *
 *   ways victim OUT         somebody outside: says who it is, listens, and makes OUT/HIT when it gets SIGUSR1
 *   ways try VAR=VALUE ...  tries everything against that victim
 *
 * Nothing here is about the whole machine with arguments that would do anything: where nothing refuses such a call, it
 * fails all the same, with another errno. RUN_AS is the user to become first.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/klog.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <time.h>
#include <unistd.h>

#define NOWHERE "/nonexistent/of/unixproc"
#define TRY(name, call)                                                                   \
    do {                                                                                  \
        errno = 0;                                                                        \
        long result_ = (long) (call);                                                     \
        printf("%s\t%s\n", name, result_ < 0 ? strerrorname_np(errno) : "OK");            \
        fflush(stdout);                                                                   \
    } while (0)

static const char *out, *scratch;
static int victim, port;
static char hit[512];

static char *at(const char *directory, const char *file) {
    static char room[4][512];
    static int turn;
    turn = (turn + 1) % 4;
    snprintf(room[turn], sizeof room[turn], "%s/%s", directory, file);
    return room[turn];
}

static char *proc(int pid, const char *file) {
    char directory[64];
    snprintf(directory, sizeof directory, "/proc/%d", pid);
    return at(directory, file);
}

static void become(void) {
    if (getenv("RUN_AS") && getuid() == 0) {
        int user = atoi(getenv("RUN_AS"));
        if (user && (setgid(user) || setuid(user))) _exit(9);
        /* Whoever has just changed users is hidden from its own kind otherwise. */
        prctl(PR_SET_DUMPABLE, 1);
    }
}

static int opened(const char *path, int flags) {
    int fd = open(path, flags | O_NOCTTY | O_NONBLOCK, 0600);
    if (fd >= 0) close(fd);
    return fd;
}

static int wrote(const char *path, const char *text) {
    int fd = open(path, O_WRONLY);
    if (fd < 0) return -1;
    int result = write(fd, text, strlen(text)) < 0 ? -1 : 0;
    int saved = errno;
    close(fd);
    errno = saved;
    return result;
}

static int readOf(const char *path) {
    char byte;
    int fd = open(path, O_RDONLY);
    if (fd < 0) return -1;
    int result = read(fd, &byte, 1) < 0 ? -1 : 0;
    int saved = errno;
    close(fd);
    errno = saved;
    return result;
}

static int local(int abstract, const char *name) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    strcpy(address.sun_path + abstract, name);
    socklen_t length = abstract ? offsetof(struct sockaddr_un, sun_path) + 1 + strlen(name) : sizeof address;
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    int result = fd < 0 ? -1 : connect(fd, (void *) &address, length);
    int saved = errno;
    close(fd);
    errno = saved;
    return result;
}

static int made(int fd) {
    if (fd >= 0) close(fd);
    return fd;
}

/* Whether it can be done in a child, by its exit status: 127 is a loader's complaint, and one that is killed was refused. */
static int inChild(int (*what)(void)) {
    int pid = fork();
    if (pid == 0) {
        int result = what();
        _exit(result < 0 ? errno : 0);
    }
    int status;
    waitpid(pid, &status, 0);
    errno = WIFSIGNALED(status) ? EPERM : WEXITSTATUS(status) == 127 ? EACCES : WEXITSTATUS(status);
    return errno ? -1 : 0;
}

static int newUsers(void) { return unshare(CLONE_NEWUSER); }
static int newMounts(void) { return unshare(CLONE_NEWNS); }
static int shell(void) { return execl("/bin/sh", "sh", "-c", "exit 0", NULL); }
static int shellCopy(void) { return execl(at(scratch, "sh"), "sh", "-c", "exit 0", NULL); }
static int shellByLoader(void) {
    freopen("/dev/null", "w", stderr);
    execl("/lib64/ld-linux-x86-64.so.2", "ld.so", "/bin/sh", "-c", "exit 0", NULL);
    return execl("/lib/ld-linux-aarch64.so.1", "ld.so", "/bin/sh", "-c", "exit 0", NULL);
}
static int cloned(void) {
    int pid = syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0);
    if (pid == 0) _exit(0);
    return pid < 0 ? -1 : waitpid(pid, NULL, 0);
}
static int oldCall(void) {
#ifdef __x86_64__
    long result;
    __asm__ volatile("int $0x80" : "=a"(result) : "a"(20) : "memory", "r8", "r9", "r10", "r11");
    return result > 0 ? 0 : -1;
#else
    errno = EPERM;
    return -1;
#endif
}

/* Has the kernel send a signal when something comes; whether the victim got it. */
static int owned(int socketOwner) {
    int pair[2];
    int on = 1;
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair)) return -1;
    if (socketOwner ? ioctl(pair[0], FIOSETOWN, &victim) : fcntl(pair[0], F_SETOWN, victim)) return -1;
    fcntl(pair[0], F_SETSIG, SIGUSR1);
    ioctl(pair[0], FIOASYNC, &on);
    write(pair[1], "x", 1);
    usleep(200000);
    int result = access(hit, F_OK);
    unlink(hit);
    errno = EPERM;
    return result;
}

static void signals(void) {
    siginfo_t info = {.si_code = SI_QUEUE};
    TRY("kill", kill(victim, SIGURG));
    TRY("kill of a group", kill(-victim, SIGURG));
    TRY("tgkill", syscall(SYS_tgkill, victim, victim, SIGURG));
    TRY("tkill", syscall(SYS_tkill, victim, SIGURG));
    TRY("rt_sigqueueinfo", syscall(SYS_rt_sigqueueinfo, victim, SIGURG, &info));
    int pidfd = syscall(SYS_pidfd_open, victim, 0);
    TRY("pidfd_send_signal", syscall(SYS_pidfd_send_signal, pidfd, SIGURG, NULL, 0));
    TRY("pidfd_getfd", made(syscall(SYS_pidfd_getfd, pidfd, 0, 0)));
    TRY("process_madvise", syscall(SYS_process_madvise, pidfd, NULL, 0, 20, 0));
    close(pidfd);
    TRY("signal by F_SETOWN", owned(0));
    TRY("signal by FIOSETOWN", owned(1));
}

static void others(void) {
    char byte = 0;
    struct iovec here = {&byte, 1};
    struct iovec there = {(void *) strtoul(getenv("SECRET"), NULL, 16), 1};
    struct rlimit limit = {RLIM_INFINITY, RLIM_INFINITY};
    struct sched_param none = {0};
    cpu_set_t all;
    memset(&all, 0xff, sizeof all);
    TRY("read its memory file", opened(proc(victim, "mem"), O_RDONLY));
    TRY("write its memory file", opened(proc(victim, "mem"), O_RDWR));
    TRY("read its environment", readOf(proc(victim, "environ")));
    TRY("open its descriptor", opened(proc(victim, "fd/0"), O_RDONLY));
    TRY("files below its root", opened(proc(victim, "root/etc/passwd"), O_RDONLY));
    TRY("write its oom_score_adj", wrote(proc(victim, "oom_score_adj"), "500"));
    TRY("process_vm_readv", process_vm_readv(victim, &here, 1, &there, 1, 0));
    TRY("process_vm_writev", process_vm_writev(victim, &here, 1, &there, 1, 0));
    TRY("ptrace", ptrace(PTRACE_SEIZE, victim, NULL, NULL));
    TRY("kcmp", syscall(SYS_kcmp, getpid(), victim, 0, 0, 0));
    TRY("prlimit", prlimit(victim, RLIMIT_CPU, &limit, NULL));
    TRY("setpriority of a group", setpriority(PRIO_PGRP, victim, 1));
    TRY("sched_setaffinity", sched_setaffinity(victim, sizeof all, &all));
    TRY("sched_setscheduler", sched_setscheduler(victim, SCHED_BATCH, &none));
    TRY("ioprio_set", syscall(SYS_ioprio_set, 1, victim, 2 << 13 | 7));
}

static void files(void) {
    struct timeval now[2] = {{1, 0}, {1, 0}};
    TRY("read a file", readOf(at(out, "file")));
    TRY("list a directory", opened(out, O_RDONLY | O_DIRECTORY));
    TRY("make a file", opened(at(out, "new"), O_WRONLY | O_CREAT));
    TRY("write a file", opened(at(out, "file"), O_WRONLY));
    TRY("cut a file open for reading", opened(at(out, "file"), O_RDONLY | O_TRUNC));
    TRY("truncate", truncate(at(out, "file"), 1));
    TRY("ftruncate of an inherited descriptor", ftruncate(9, 1));
    TRY("O_TMPFILE", opened(out, O_TMPFILE | O_WRONLY));
    TRY("unlink", unlink(at(out, "gone")));
    TRY("unlink of a link to a directory", unlink(at(out, "link")));
    TRY("mkdir", mkdir(at(out, "directory"), 0700));
    TRY("rmdir", rmdir(at(out, "empty")));
    TRY("symlink", symlink("x", at(out, "link2")));
    TRY("mkfifo", mkfifo(at(out, "fifo"), 0600));
    TRY("link into scratch", link(at(out, "file"), at(scratch, "hard")));
    TRY("rename into scratch", rename(at(out, "moved"), at(scratch, "moved")));
    made(open(at(scratch, "mine"), O_CREAT | O_WRONLY, 0600));
    TRY("rename out of scratch", rename(at(scratch, "mine"), at(out, "mine")));
    unlink(at(scratch, "bridge"));
    symlink(at(out, "file"), at(scratch, "bridge"));
    TRY("write through a link", opened(at(scratch, "bridge"), O_WRONLY));
    TRY("make a disk", mknod(at(scratch, "disk"), S_IFBLK | 0600, makedev(254, 0)));
    TRY("chmod", chmod(at(out, "file"), 0644));
    TRY("chown", chown(at(out, "file"), getuid(), getgid()));
    TRY("utimes", utimes(at(out, "file"), now));
    TRY("setxattr", setxattr(at(out, "file"), "user.x", "y", 1, 0));
    TRY("make a file in /dev/shm", opened("/dev/shm/unixproc-ways", O_CREAT | O_RDWR));
    unlink("/dev/shm/unixproc-ways");
    TRY("write in scratch", opened(at(scratch, "own"), O_CREAT | O_WRONLY));
    TRY("rename within scratch", rename(at(scratch, "own"), at(scratch, "own2")));
}

static void terminals(void) {
    int line = 0;
    char letter = 'x';
    TRY("open /dev/ptmx", opened("/dev/ptmx", O_RDWR));
    TRY("read another's terminal", opened(getenv("THEIRS"), O_RDONLY));
    TRY("write another's terminal", opened(getenv("THEIRS"), O_WRONLY));
    TRY("write /dev/urandom", opened("/dev/urandom", O_WRONLY));
    TRY("write /dev/null", opened("/dev/null", O_RDWR | O_TRUNC | O_CREAT));
    int fd = open(getenv("MINE"), O_RDWR | O_NOCTTY);
    TRY("open one's own terminal", fd);
    TRY("type on one's own terminal", ioctl(fd, TIOCSTI, &letter));
    TRY("change its line discipline", ioctl(fd, TIOCSETD, &line));
    close(fd);
}

static void sockets(void) {
    int pair[2];
    char name[64];
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    snprintf(name, sizeof name, "unixproc-victim-%d", victim);
    TRY("connect to an abstract socket", local(1, name));
    TRY("connect to a path", local(0, at(out, "socket")));
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    TRY("connect by TCP", connect(fd, (void *) &address, sizeof address));
    close(fd);
    fd = socket(AF_INET, SOCK_DGRAM, 0);
    TRY("send by UDP", sendto(fd, "x", 1, 0, (void *) &address, sizeof address));
    close(fd);
    TRY("netlink", made(socket(AF_NETLINK, SOCK_RAW, 0)));
    TRY("packets", made(socket(AF_PACKET, SOCK_RAW, 0)));
    TRY("datagrams", made(socket(AF_UNIX, SOCK_DGRAM, 0)));
    TRY("a pair of datagram sockets", socketpair(AF_UNIX, SOCK_DGRAM, 0, pair));
    TRY("a pair of stream sockets", socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
}

static void machine(void) {
    struct sched_param bad = {99};
    TRY("setpriority of a user", setpriority(PRIO_USER, 4000000001u, 1));
    TRY("namespace of users", inChild(newUsers));
    TRY("namespace of mounts", inChild(newMounts));
    TRY("clone with a namespace", cloned());
    TRY("setns", syscall(SYS_setns, -1, 0));
    TRY("mount", mount("x", NOWHERE, "tmpfs", 0, ""));
    TRY("umount", umount2(NOWHERE, 0));
    TRY("chroot", chroot(NOWHERE));
    TRY("pivot_root", syscall(SYS_pivot_root, NOWHERE, NOWHERE));
    TRY("fsopen", made(syscall(SYS_fsopen, NOWHERE, 0)));
    TRY("open_tree", made(syscall(SYS_open_tree, -1, NOWHERE, 0)));
    TRY("sethostname", syscall(SYS_sethostname, NULL, -1));
    TRY("clock_settime", syscall(SYS_clock_settime, 999, NULL));
    TRY("syslog", klogctl(999, NULL, 0));
    TRY("acct", acct(NOWHERE));
    TRY("init_module", syscall(SYS_init_module, NULL, 0, NULL));
    TRY("reboot", syscall(SYS_reboot, 0, 0, 0, NULL));
    TRY("swapoff", syscall(SYS_swapoff, NOWHERE));
    TRY("bpf", syscall(SYS_bpf, -1, NULL, 0));
    TRY("perf_event_open", syscall(SYS_perf_event_open, NULL, 0, -1, -1, 0));
    TRY("userfaultfd", made(syscall(SYS_userfaultfd, -1)));
    TRY("io_uring_setup", made(syscall(SYS_io_uring_setup, 0, NULL)));
    TRY("add_key", syscall(SYS_add_key, NULL, NULL, NULL, 0, 0));
    TRY("shmget", shmget(IPC_PRIVATE, 0, 0600));
    TRY("sched_setscheduler of oneself", sched_setscheduler(0, 99, &bad));
    TRY("a 32-bit call", inChild(oldCall));
}

static void programs(void) {
    TRY("run a shell", inChild(shell));
    TRY("run a shell by the loader", inChild(shellByLoader));
    TRY("run a copy of a shell", inChild(shellCopy));
}

static void own(void) {
    int child = fork();
    if (child == 0) {
        pause();
        _exit(0);
    }
    TRY("a child's status", readOf(proc(child, "status")));
    TRY("a child's memory", opened(proc(child, "mem"), O_RDONLY));
    TRY("write a child's memory file", opened(proc(child, "mem"), O_RDWR));
    TRY("kcmp of a child", syscall(SYS_kcmp, getpid(), child, 0, 1, 1));
    TRY("trace a child", ptrace(PTRACE_SEIZE, child, NULL, NULL));
    TRY("kill a child", kill(child, SIGKILL));
}

static void mark(int signal) {
    (void) signal;
    close(open(hit, O_CREAT | O_WRONLY, 0600));
}

static int listening(int domain, void *address, socklen_t length) {
    int fd = socket(domain, SOCK_STREAM, 0);
    if (bind(fd, address, length) || listen(fd, 9)) _exit(8);
    return fd;
}

static void beVictim(void) {
    static char secret[] = "secret";
    struct sockaddr_un path = {.sun_family = AF_UNIX}, name = {.sun_family = AF_UNIX};
    struct sockaddr_in address = {.sin_family = AF_INET};
    socklen_t length = sizeof address;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    signal(SIGUSR1, mark);
    setpgid(0, 0);
    strcpy(path.sun_path, at(out, "socket"));
    listening(AF_UNIX, &path, sizeof path);
    int size = sprintf(name.sun_path + 1, "unixproc-victim-%d", getpid());
    listening(AF_UNIX, &name, offsetof(struct sockaddr_un, sun_path) + 1 + size);
    getsockname(listening(AF_INET, &address, length), (void *) &address, &length);
    int master = posix_openpt(O_RDWR | O_NOCTTY);
    grantpt(master);
    unlockpt(master);
    printf("VICTIM=%d SECRET=%lx THEIRS=%s PORT=%d\n", getpid(), (long) secret, ptsname(master), ntohs(address.sin_port));
    fflush(stdout);
    while (1) pause();
}

int main(int count, char **words) {
    out = getenv("OUT");
    scratch = getenv("SCRATCH");
    snprintf(hit, sizeof hit, "%s/HIT", out);
    if (count > 1 && !strcmp(words[1], "victim")) {
        become();
        beVictim();
    }
    for (int i = 2; i < count; i++) putenv(words[i]);
    victim = atoi(getenv("VICTIM"));
    port = atoi(getenv("PORT"));
    become();
    signals();
    others();
    files();
    terminals();
    sockets();
    machine();
    programs();
    own();
    return 0;
}
