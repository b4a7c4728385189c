#define MAXLINE 8192
#define MAXBUF 8192
#define LISTENQ 1024
#define DEF_MODE S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH
#define DEF_UMASK S_IWGRP | S_IWOTH
#define RIO_BUFSIZE 8192

typedef struct sockaddr SA;

typedef void handler_t(int);

void unix_error(char *msg) {
    fprintf(stderr, "%s: %s\n", msg, strerror(errno));
    exit(0);
}

void posix_error(int code, char *msg) {
    fprintf(stderr, "%s: %s\n", msg, strerror(code));
    exit(0);
}

void app_error(char *msg) {
    fprintf(stderr, "%s\n", msg);
    exit(0);
}

pid_t Fork(void) {
    pid_t pid = fork();
    if (pid < 0)
        unix_error("Fork error");
    return pid;
}

void Execve(const char *path, char *const argv[], char *const envp[]) {
    if (execve(path, argv, envp) < 0)
        unix_error("Execve error");
}

pid_t Wait(int *status) {
    pid_t pid = wait(status);
    if (pid < 0)
        unix_error("Wait error");
    return pid;
}

pid_t Waitpid(pid_t pid, int *status, int options) {
    pid_t child = waitpid(pid, status, options);
    if (child < 0)
        unix_error("Waitpid error");
    return child;
}

void Kill(pid_t pid, int signum) {
    if (kill(pid, signum) < 0)
        unix_error("Kill error");
}

void Pause() {
    pause();
}

unsigned int Sleep(unsigned int seconds) {
    return sleep(seconds);
}

unsigned int Alarm(unsigned int seconds) {
    return alarm(seconds);
}

void Setpgid(pid_t pid, pid_t pgid) {
    if (setpgid(pid, pgid) < 0)
        unix_error("Setpgid error");
}

pid_t Getpgrp(void) {
    return getpgrp();
}

handler_t *Signal(int signum, handler_t *handler) {
    struct sigaction action, old;
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    if (sigaction(signum, &action, &old) < 0)
        unix_error("Signal error");
    return old.sa_handler;
}

void Sigprocmask(int how, const sigset_t *set, sigset_t *old) {
    if (sigprocmask(how, set, old) < 0)
        unix_error("Sigprocmask error");
}

void Sigemptyset(sigset_t *set) {
    if (sigemptyset(set) < 0)
        unix_error("Sigemptyset error");
}

void Sigfillset(sigset_t *set) {
    if (sigfillset(set) < 0)
        unix_error("Sigfillset error");
}

void Sigaddset(sigset_t *set, int signum) {
    if (sigaddset(set, signum) < 0)
        unix_error("Sigaddset error");
}

void Sigdelset(sigset_t *set, int signum) {
    if (sigdelset(set, signum) < 0)
        unix_error("Sigdelset error");
}

int Sigismember(const sigset_t *set, int signum) {
    int answer = sigismember(set, signum);
    if (answer < 0)
        unix_error("Sigismember error");
    return answer;
}

int Sigsuspend(const sigset_t *set) {
    int answer = sigsuspend(set);
    if (errno != EINTR)
        unix_error("Sigsuspend error");
    return answer;
}

ssize_t sio_puts(char s[]) {
    return write(STDOUT_FILENO, s, strlen(s));
}

ssize_t sio_putl(long v) {
    char text[32];
    sprintf(text, "%ld", v);
    return sio_puts(text);
}

void sio_error(char s[]) {
    sio_puts(s);
    _exit(1);
}

ssize_t Sio_puts(char s[]) {
    ssize_t n = sio_puts(s);
    if (n < 0)
        sio_error("Sio_puts error");
    return n;
}

ssize_t Sio_putl(long v) {
    ssize_t n = sio_putl(v);
    if (n < 0)
        sio_error("Sio_putl error");
    return n;
}

void Sio_error(char s[]) {
    sio_error(s);
}

int Open(const char *path, int flags, mode_t mode) {
    int fd = open(path, flags, mode);
    if (fd < 0)
        unix_error("Open error");
    return fd;
}

ssize_t Read(int fd, void *buf, size_t count) {
    ssize_t n = read(fd, buf, count);
    if (n < 0)
        unix_error("Read error");
    return n;
}

ssize_t Write(int fd, const void *buf, size_t count) {
    ssize_t n = write(fd, buf, count);
    if (n < 0)
        unix_error("Write error");
    return n;
}

off_t Lseek(int fd, off_t offset, int whence) {
    off_t place = lseek(fd, offset, whence);
    if (place < 0)
        unix_error("Lseek error");
    return place;
}

void Stat(const char *path, struct stat *to) {
    if (stat(path, to) < 0)
        unix_error("Stat error");
}

void Fstat(int fd, struct stat *to) {
    if (fstat(fd, to) < 0)
        unix_error("Fstat error");
}

void Close(int fd) {
    if (close(fd) < 0)
        unix_error("Close error");
}

int Dup2(int from, int to) {
    int fd = dup2(from, to);
    if (fd < 0)
        unix_error("Dup2 error");
    return fd;
}

void *Malloc(size_t size) {
    void *p = malloc(size);
    if (p == NULL)
        unix_error("Malloc error");
    return p;
}

void *Calloc(size_t count, size_t size) {
    void *p = calloc(count, size);
    if (p == NULL)
        unix_error("Calloc error");
    return p;
}

void *Realloc(void *old, size_t size) {
    void *p = realloc(old, size);
    if (p == NULL)
        unix_error("Realloc error");
    return p;
}

void Free(void *p) {
    free(p);
}

char *Fgets(char *s, int size, FILE *stream) {
    char *line = fgets(s, size, stream);
    if (line == NULL && ferror(stream))
        app_error("Fgets error");
    return line;
}

FILE *Fopen(const char *path, const char *mode) {
    FILE *stream = fopen(path, mode);
    if (stream == NULL)
        unix_error("Fopen error");
    return stream;
}

void Fclose(FILE *stream) {
    if (fclose(stream) != 0)
        unix_error("Fclose error");
}

void Fputs(const char *text, FILE *stream) {
    if (fputs(text, stream) == EOF)
        unix_error("Fputs error");
}

void *Mmap(void *addr, size_t len, int prot, int flags, int fd, off_t offset) {
    void *p = mmap(addr, len, prot, flags, fd, offset);
    if (p == MAP_FAILED)
        unix_error("mmap error");
    return p;
}

void Munmap(void *start, size_t length) {
    if (munmap(start, length) < 0)
        unix_error("munmap error");
}

ssize_t rio_readn(int fd, void *buf, size_t count) {
    size_t got = 0;
    while (got < count) {
        ssize_t n = read(fd, (char *) buf + got, count - got);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return -1;
        if (n == 0)
            break;
        got += n;
    }
    return got;
}

ssize_t rio_writen(int fd, void *buf, size_t count) {
    size_t put = 0;
    while (put < count) {
        ssize_t n = write(fd, (char *) buf + put, count - put);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return -1;
        put += n;
    }
    return count;
}

ssize_t Rio_readn(int fd, void *buf, size_t count) {
    ssize_t n = rio_readn(fd, buf, count);
    if (n < 0)
        unix_error("Rio_readn error");
    return n;
}

void Rio_writen(int fd, void *buf, size_t count) {
    if (rio_writen(fd, buf, count) != count)
        unix_error("Rio_writen error");
}
