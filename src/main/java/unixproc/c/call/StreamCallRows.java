package unixproc.c.call;

/** Rows of the table: files through the C library's streams, and programs it runs. */
final class StreamCallRows {
    static final String TEXT = """
            FILE *fopen(const char *path, const char *mode:TEXT)
                3: EACCES EINVAL EISDIR EMFILE ENOENT ENOTDIR
            FILE *fdopen(int fd, const char *mode:TEXT)
                3: EBADF EINVAL
            FILE *freopen(const char *path, const char *mode:TEXT, FILE *stream)
                3: EACCES EINVAL ENOENT
            int fclose(FILE *stream)
                3 writes: EBADF EPIPE
            char *fgets(char *s, int size, FILE *stream = stdin)
                3
            int fgetc(FILE *stream = stdin)
                3
            int getc(FILE *stream = stdin)
                3
            int getchar(void)
                3
            int ungetc(int c, FILE *stream)
                3
            ssize_t getline(char **lineptr:ADDRESS, size_t *n:ADDRESS, FILE *stream = stdin)
                3
            int scanf(const char *pattern, ...)
                3
            int fscanf(FILE *stream, const char *pattern, ...)
                3
            size_t fread(void *ptr:ADDRESS, size_t size, size_t nmemb, FILE *stream = stdin)
                3
            size_t fwrite(const void *ptr:ADDRESS, size_t size, size_t nmemb, FILE *stream = stdout)
                3 writes
            int fputc(int c, FILE *stream)
                3 writes: EBADF EPIPE
            int putc(int c, FILE *stream)
                3 writes: EBADF EPIPE
            int fseek(FILE *stream, long offset, int whence:CONSTANT = SEEK_SET)
                3: EBADF EINVAL ESPIPE
            long ftell(FILE *stream)
                3: EBADF ESPIPE
            void rewind(FILE *stream)
                3
            int system(const char *command)
                3 writes runs_programs
            FILE *popen(const char *command, const char *mode:TEXT)
                3 runs_programs: EINVAL
            int pclose(FILE *stream)
                3 writes: ECHILD EINVAL
            """;

    private StreamCallRows() {}
}
