#define assert(x) ((x) ? (void) 0 : __assertion_failed(#x, __FILE__, __LINE__))

void __assertion_failed(const char *what, const char *file, int line) {
    fflush(stdout);
    fprintf(stderr, "%s: %s:%d: Assertion `%s' failed.\n", __PROGRAM__, file, line, what);
    abort();
}
