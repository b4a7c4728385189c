/* Stands in for the header of that name when gcc compiles: what the programs of the tests use of it. */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

typedef enum { FALSE, TRUE } Boolean;

#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#define GN_NONNEG 01
#define GN_GT_0 02

static const char *name__(int number) {
    return number == ENOENT ? "ENOENT"
        : number == EBADF ? "EBADF"
        : number == ECHILD ? "ECHILD"
        : number == EINVAL ? "EINVAL"
        : number == ESRCH ? "ESRCH"
        : number == EEXIST ? "EEXIST"
        : number == ENXIO ? "ENXIO"
        : number == EISDIR ? "EISDIR"
        : number == ENOTDIR ? "ENOTDIR"
        : "?UNKNOWN?";
}

#define front__(number) (fflush(stdout), fprintf(stderr, "ERROR [%s %s] ", name__(number), strerror(number)))
#define errMsg(...) do { int e__ = errno; front__(e__); fprintf(stderr, __VA_ARGS__); fputc('\n', stderr); } while (0)
#define errExit(...) do { errMsg(__VA_ARGS__); exit(EXIT_FAILURE); } while (0)
#define errExitEN(number, ...) do { errno = number; errExit(__VA_ARGS__); } while (0)
#define fatal(...) (fflush(stdout), fprintf(stderr, "ERROR: "), fprintf(stderr, __VA_ARGS__), fputc('\n', stderr), exit(EXIT_FAILURE))
#define usageErr(...) (fflush(stdout), fprintf(stderr, "Usage: "), fprintf(stderr, __VA_ARGS__), exit(EXIT_FAILURE))
#define cmdLineErr(...) (fflush(stdout), fprintf(stderr, "Command-line usage error: "), fprintf(stderr, __VA_ARGS__), exit(EXIT_FAILURE))

static long getLong(const char *text, int flags, const char *name) {
    char *end;
    long value = strtol(text, &end, 10);
    if (*end != '\0')
        fatal("getLong error (in %s): nonnumeric characters", name);
    if ((flags & GN_GT_0) && value <= 0)
        fatal("getLong error (in %s): value must be > 0", name);
    return value;
}

static int getInt(const char *text, int flags, const char *name) { return getLong(text, flags, name); }
