#define warn(...) (__say_program(), fprintf(stderr, __VA_ARGS__), __say_error(1))
#define warnx(...) (__say_program(), fprintf(stderr, __VA_ARGS__), __say_error(0))
#define err(status, ...) (__say_program(), fprintf(stderr, __VA_ARGS__), __say_error(1), exit(status))
#define errx(status, ...) (__say_program(), fprintf(stderr, __VA_ARGS__), __say_error(0), exit(status))

int __error_before;

void __say_program(void) {
    __error_before = errno;
    fprintf(stderr, "%s: ", __PROGRAM__);
}

void __say_error(int with_reason) {
    if (with_reason)
        fprintf(stderr, ": %s\n", strerror(__error_before));
    else
        fprintf(stderr, "\n");
    errno = __error_before;
}
