#define TRUE 1
#define FALSE 0
#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#define GN_NONNEG 01
#define GN_GT_0 02
#define GN_ANY_BASE 0100
#define GN_BASE_8 0200
#define GN_BASE_16 0400
#define errMsg(...) (__error_front("ERROR", errno), fprintf(stderr, __VA_ARGS__), __error_line())
#define errExit(...) (__error_front("ERROR", errno), fprintf(stderr, __VA_ARGS__), __error_line(), exit(EXIT_FAILURE))
#define err_exit(...) (__error_front("ERROR", errno), fprintf(stderr, __VA_ARGS__), __error_line(), _exit(EXIT_FAILURE))
#define errExitEN(number, ...) (__error_front("ERROR", number), fprintf(stderr, __VA_ARGS__), __error_line(), exit(EXIT_FAILURE))
#define fatal(...) (__error_front("ERROR: ", 0), fprintf(stderr, __VA_ARGS__), __error_line(), exit(EXIT_FAILURE))
#define usageErr(...) (__error_front("Usage: ", 0), fprintf(stderr, __VA_ARGS__), exit(EXIT_FAILURE))
#define cmdLineErr(...) (__error_front("Command-line usage error: ", 0), fprintf(stderr, __VA_ARGS__), exit(EXIT_FAILURE))

typedef int Boolean;

const char *__error_name(int number) {
    switch (number) {
    case EPERM: return "EPERM";
    case ENOENT: return "ENOENT";
    case ESRCH: return "ESRCH";
    case EINTR: return "EINTR";
    case EIO: return "EIO";
    case ENXIO: return "ENXIO";
    case E2BIG: return "E2BIG";
    case ENOEXEC: return "ENOEXEC";
    case EBADF: return "EBADF";
    case ECHILD: return "ECHILD";
    case EAGAIN: return "EAGAIN/EWOULDBLOCK";
    case ENOMEM: return "ENOMEM";
    case EACCES: return "EACCES";
    case EFAULT: return "EFAULT";
    case EBUSY: return "EBUSY";
    case EEXIST: return "EEXIST";
    case ENODEV: return "ENODEV";
    case ENOTDIR: return "ENOTDIR";
    case EISDIR: return "EISDIR";
    case EINVAL: return "EINVAL";
    case ENFILE: return "ENFILE";
    case EMFILE: return "EMFILE";
    case ENOTTY: return "ENOTTY";
    case ETXTBSY: return "ETXTBSY";
    case EFBIG: return "EFBIG";
    case ENOSPC: return "ENOSPC";
    case ESPIPE: return "ESPIPE";
    case EROFS: return "EROFS";
    case EMLINK: return "EMLINK";
    case EPIPE: return "EPIPE";
    case EDOM: return "EDOM";
    case ERANGE: return "ERANGE";
    case EDEADLK: return "EDEADLK";
    case ENAMETOOLONG: return "ENAMETOOLONG";
    case ENOSYS: return "ENOSYS";
    case ENOTEMPTY: return "ENOTEMPTY";
    case ELOOP: return "ELOOP";
    case EADDRINUSE: return "EADDRINUSE";
    case ECONNREFUSED: return "ECONNREFUSED";
    case ETIMEDOUT: return "ETIMEDOUT";
    default: return "?UNKNOWN?";
    }
}

void __error_front(const char *front, int number) {
    fflush(stdout);
    if (number > 0)
        fprintf(stderr, "%s [%s %s] ", front, __error_name(number), strerror(number));
    else
        fprintf(stderr, "%s", front);
}

void __error_line(void) {
    fprintf(stderr, "\n");
    fflush(stderr);
}

long getLong(const char *text, int flags, const char *name) {
    char *end;
    long value;
    if (text == NULL || *text == '\0')
        fatal("getLong error (in %s): null or empty string", name);
    value = strtol(text, &end, flags & 0100 ? 0 : flags & 0200 ? 8 : flags & 0400 ? 16 : 10);
    if (*end != '\0')
        fatal("getLong error (in %s): nonnumeric characters", name);
    if ((flags & GN_NONNEG) && value < 0)
        fatal("getLong error (in %s): negative value not allowed", name);
    if ((flags & GN_GT_0) && value <= 0)
        fatal("getLong error (in %s): value must be > 0", name);
    return value;
}

int getInt(const char *text, int flags, const char *name) {
    return (int) getLong(text, flags, name);
}

char *currTime(const char *format) {
    static char text[1000];
    time_t now = time(NULL);
    size_t length = strftime(text, 1000, format, localtime(&now));
    return length == 0 ? NULL : text;
}

void printSigset(FILE *stream, const char *prefix, const sigset_t *set) {
    int count = 0;
    for (int signal = 1; signal < 65; signal++) {
        if (sigismember(set, signal)) {
            count++;
            fprintf(stream, "%s%d (%s)\n", prefix, signal, strsignal(signal));
        }
    }
    if (count == 0)
        fprintf(stream, "%s<empty signal set>\n", prefix);
}
