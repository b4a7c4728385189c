package unixproc.c.call;

/** Rows of the table of macros: functions of the C library that compute, and of which nobody is told. */
final class LibraryRows {
    static final String TEXT = """
            char *strncat(char *dest:ADDRESS, const char *src, size_t n)
                3 library
            char *strsep(char **stringp:ADDRESS, const char *delim)
                3 library
            char *stpcpy(char *dest:ADDRESS, const char *src)
                3 library
            int isgraph(int c)
                3 library
            unsigned long strtoull(const char *nptr, char **endptr:ADDRESS = NULL, int base = 10)
                3 library
            long lrand48(void)
                3 library
            void srand48(long seedval)
                3 library
            char *setlocale(int category:CONSTANT, const char *locale)
                3 library
            char *ttyname(int fd)
                3 library
            char *getlogin(void)
                3 library
            int inet_aton(const char *cp, struct in_addr *inp:ADDRESS)
                3 library
            int sched_yield(void)
                2 library
            pid_t gettid(void)
                2 library
            char *strchr(const char *s, int c)
                3 library
            char *strrchr(const char *s, int c)
                3 library
            char *strstr(const char *haystack, const char *needle)
                3 library
            char *strtok(char *s:ADDRESS, const char *delim)
                3 library
            char *strtok_r(char *s:ADDRESS, const char *delim, char **saveptr:ADDRESS)
                3 library
            char *strdup(const char *s)
                3 library
            char *strndup(const char *s, size_t n)
                3 library
            size_t strspn(const char *s, const char *accept)
                3 library
            size_t strcspn(const char *s, const char *reject)
                3 library
            char *strpbrk(const char *s, const char *accept)
                3 library
            int strcasecmp(const char *s1, const char *s2)
                3 library
            int strncasecmp(const char *s1, const char *s2, size_t n)
                3 library
            int memcmp(const void *s1:ADDRESS, const void *s2:ADDRESS, size_t n)
                3 library
            void *memmove(void *dest:ADDRESS, const void *src:ADDRESS, size_t n)
                3 library
            void *memchr(const void *s:ADDRESS, int c, size_t n)
                3 library
            void bzero(void *s:ADDRESS, size_t n)
                3 library
            size_t strnlen(const char *s, size_t maxlen)
                3 library
            int isalpha(int c)
                3 library
            int isdigit(int c)
                3 library
            int isalnum(int c)
                3 library
            int isspace(int c)
                3 library
            int isupper(int c)
                3 library
            int islower(int c)
                3 library
            int ispunct(int c)
                3 library
            int isprint(int c)
                3 library
            int iscntrl(int c)
                3 library
            int isxdigit(int c)
                3 library
            int toupper(int c)
                3 library
            int tolower(int c)
                3 library
            void *malloc(size_t size)
                3 library: ENOMEM
            void *calloc(size_t nmemb, size_t size)
                3 library: ENOMEM
            void *realloc(void *ptr:ADDRESS, size_t size)
                3 library: ENOMEM
            void free(void *ptr:ADDRESS)
                3 library
            long strtol(const char *nptr, char **endptr:ADDRESS = NULL, int base = 10)
                3 library
            unsigned long strtoul(const char *nptr, char **endptr:ADDRESS = NULL, int base = 10)
                3 library
            long strtoll(const char *nptr, char **endptr:ADDRESS = NULL, int base = 10)
                3 library
            double strtod(const char *nptr, char **endptr:ADDRESS = NULL)
                3 library
            long atol(const char *nptr)
                3 library
            long atoll(const char *nptr)
                3 library
            double atof(const char *nptr)
                3 library
            int abs(int j)
                3 library
            long labs(long j)
                3 library
            int rand(void)
                3 library
            void srand(unsigned int seed)
                3 library
            int rand_r(unsigned int *seedp:ADDRESS)
                3 library
            long random(void)
                3 library
            void srandom(unsigned int seed)
                3 library
            double drand48(void)
                3 library
            void qsort(void *base:ADDRESS, size_t nmemb, size_t size, sighandler_t compar)
                3 library
            int atexit(sighandler_t function)
                3 library
            double sqrt(double x)
                3 library
            double pow(double x, double y)
                3 library
            double floor(double x)
                3 library
            double ceil(double x)
                3 library
            double fabs(double x)
                3 library
            double fmod(double x, double y)
                3 library
            double sin(double x)
                3 library
            double cos(double x)
                3 library
            double log(double x)
                3 library
            double exp(double x)
                3 library
            struct tm *localtime(const time_t *timep:ADDRESS)
                3 library
            struct tm *gmtime(const time_t *timep:ADDRESS)
                3 library
            char *ctime(const time_t *timep:ADDRESS)
                3 library
            char *asctime(const struct tm *tm)
                3 library
            size_t strftime(char *s:ADDRESS, size_t max, const char *format, const struct tm *tm)
                3 library
            time_t mktime(struct tm *tm:ADDRESS)
                3 library
            double difftime(time_t time1, time_t time0)
                3 library
            char *dirname(char *path:ADDRESS)
                3 library
            char *basename(char *path:ADDRESS)
                3 library
            struct passwd *getpwnam(const char *name)
                3 library
            struct passwd *getpwuid(uid_t uid)
                3 library
            struct group *getgrnam(const char *name)
                3 library
            struct group *getgrgid(gid_t gid)
                3 library
            int sscanf(const char *str:ADDRESS, const char *pattern, ...)
                3 library
            int fileno(FILE *stream)
                3 library
            int feof(FILE *stream)
                3 library
            int ferror(FILE *stream)
                3 library
            void clearerr(FILE *stream)
                3 library
            void setbuf(FILE *stream, char *buf:ADDRESS)
                3 library
            int inet_pton(int af, const char *src, void *dst:ADDRESS)
                3 library
            char *inet_ntop(int af, const void *src:ADDRESS, char *dst:ADDRESS, socklen_t size)
                3 library
            int getpagesize(void)
                2 library
            long sysconf(int name:CONSTANT)
                3 library
            int gethostname(char *name:ADDRESS, size_t len)
                2 library
            int uname(struct utsname *buf)
                2 library
            int getopt(int argc, char *const argv[]:ADDRESS, const char *optstring)
                3 library
            int putenv(char *string:ADDRESS)
                3 library
            """;

    private LibraryRows() {}
}
