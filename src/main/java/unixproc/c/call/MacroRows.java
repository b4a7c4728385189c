package unixproc.c.call;

/** Rows of the table of macros: what C has as a macro or a pure function, and what makes no call to the kernel. */
final class MacroRows {
    static final String TEXT = """
            int S_ISREG(mode_t mode)
                stat(2)
            int S_ISDIR(mode_t mode)
                stat(2)
            int S_ISLNK(mode_t mode)
                stat(2)
            int S_ISFIFO(mode_t mode)
                stat(2)
            int S_ISCHR(mode_t mode)
                stat(2)
            int S_ISBLK(mode_t mode)
                stat(2)
            int S_ISSOCK(mode_t mode)
                stat(2)
            size_t CMSG_LEN(size_t length)
                cmsg(3)
            size_t CMSG_SPACE(size_t length)
                cmsg(3)
            struct cmsghdr *CMSG_FIRSTHDR(const struct msghdr *msgh)
                cmsg(3)
            struct cmsghdr *CMSG_NXTHDR(const struct msghdr *msgh, const struct cmsghdr *cmsg)
                cmsg(3)
            unsigned char *CMSG_DATA(const struct cmsghdr *cmsg)
                cmsg(3)
            int vsprintf(char *str:ADDRESS, const char *format, va_list ap:ADDRESS)
                3
            int vsnprintf(char *str:ADDRESS, size_t size, const char *format, va_list ap:ADDRESS)
                3
            int execle(const char *path, const char *arg, ...)
                3
            int setjmp(jmp_buf env:ADDRESS)
                3
            int sigsetjmp(sigjmp_buf env:ADDRESS, int savesigs)
                3
            void longjmp(jmp_buf env:ADDRESS, int val)
                3
            void siglongjmp(sigjmp_buf env:ADDRESS, int val)
                3
            int WIFEXITED(int wstatus)
                wait(2)
            int WEXITSTATUS(int wstatus)
                wait(2)
            int WIFSIGNALED(int wstatus)
                wait(2)
            int WTERMSIG(int wstatus)
                wait(2)
            int WCOREDUMP(int wstatus)
                wait(2)
            int WIFSTOPPED(int wstatus)
                wait(2)
            int WSTOPSIG(int wstatus)
                wait(2)
            int WIFCONTINUED(int wstatus)
                wait(2)
            int sigemptyset(sigset_t *set)
                3
            int sigfillset(sigset_t *set)
                3
            int sigaddset(sigset_t *set, int signum)
                3: EINVAL
            int sigdelset(sigset_t *set, int signum)
                3: EINVAL
            int sigismember(const sigset_t *set, int signum)
                3: EINVAL
            size_t strlen(const char *s)
                3
            int strcmp(const char *s1, const char *s2)
                3
            int strncmp(const char *s1, const char *s2, size_t n)
                3
            char *strcpy(char *dest:ADDRESS, const char *src)
                3
            char *strncpy(char *dest:ADDRESS, const char *src, size_t n)
                3
            char *strcat(char *dest:ADDRESS, const char *src)
                3
            int sprintf(char *str:ADDRESS, const char *format, ...)
                3
            int snprintf(char *str:ADDRESS, size_t size, const char *format, ...)
                3
            void *memcpy(void *dest:ADDRESS, const void *src:ADDRESS, size_t n)
                3
            void *memset(void *s:ADDRESS, int c, size_t n)
                3
            int atoi(const char *nptr)
                3
            uint16_t htons(uint16_t hostshort)
                3
            uint16_t ntohs(uint16_t netshort)
                3
            uint32_t htonl(uint32_t hostlong)
                3
            uint32_t ntohl(uint32_t netlong)
                3
            in_addr_t inet_addr(const char *cp)
                3
            void FD_ZERO(fd_set *set:ADDRESS)
                select(2)
            void FD_SET(int fd, fd_set *set:ADDRESS)
                select(2)
            void FD_CLR(int fd, fd_set *set:ADDRESS)
                select(2)
            int FD_ISSET(int fd, fd_set *set:ADDRESS)
                select(2)
            """;

    private MacroRows() {}
}
