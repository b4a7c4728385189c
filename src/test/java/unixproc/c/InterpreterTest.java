package unixproc.c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unixproc.c.call.CallTable;
import unixproc.c.run.FunctionCode;
import unixproc.c.syntax.Problem;
import unixproc.c.syntax.Rejection;
import unixproc.c.type.Value;

/** What lines do: their value, the calls they make, and what they show. */
class InterpreterTest {
    private final FakeHost host = new FakeHost();
    private final Interpreter interpreter = new Interpreter(CallTable.standard(), host);

    private long value(String line) {
        return interpreter.run(line).bits();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            2+2 @ 4
            2+3*4 @ 14
            (2+3)*4 @ 20
            10-3-2 @ 5
            100/7%4 @ 2
            -7/2 @ -3
            -7%3 @ -1
            1<<4|1 @ 17
            6&3|8 @ 10
            6^3 @ 5
            ~0 @ -1
            !5 @ 0
            !!5 @ 1
            1 == 1 == 1 @ 1
            1 < 2 == 1 @ 1
            5 & 4 == 4 @ 1
            1 || 0 && 0 @ 1
            1 ? 2 : 0 ? 3 : 4 @ 2
            0 ? 2 : 0 ? 3 : 4 @ 4
            1, 2, 3 @ 3
            0x10 + 010 + 0b11 @ 27
            2147483647 + 1 @ -2147483648
            2147483647 * 2 @ -2
            2147483648 + 1 @ 2147483649
            2147483647L + 1 @ 2147483648
            4294967295 @ 4294967295
            0xffffffff @ 4294967295
            -1 < 0u @ 0
            -1 > 1u @ 1
            0u - 1 @ 4294967295
            1 << 31 @ -2147483648
            -8 >> 1 @ -4
            0xfffffff8 >> 1 @ 2147483644
            (char)300 @ 44
            (char)200 @ -56
            (unsigned short)-1 @ 65535
            (unsigned char)200 @ 200
            unsigned char u = 255; u + 1 @ 256
            (long)5 @ 5
            'a' @ 97
            '\\n' @ 10
            '\\x41' @ 65
            '\\0' @ 0
            '\\'' @ 39
            sizeof(int) @ 4
            sizeof(long) @ 8
            sizeof(char) @ 1
            sizeof(void*) @ 8
            sizeof(struct rlimit) @ 16
            sizeof(struct sigaction) @ 152
            sizeof(int[2]) @ 8
            sizeof "abc" @ 4
            sizeof 1 @ 4
            O_WRONLY|O_CREAT|O_TRUNC @ 577
            WEXITSTATUS(0x300) @ 3
            WIFEXITED(0x300) @ 1
            WIFSIGNALED(9) @ 1
            WTERMSIG(9) @ 9
            WIFSTOPPED(0x137f) @ 1
            WSTOPSIG(0x137f) @ 19
            WIFCONTINUED(0xffff) @ 1
            WCOREDUMP(0x8b) @ 128
            strlen("abc" "de") @ 5
            strcmp("a", "b") < 0 @ 1
            htons(80) @ 20480
            htonl(INADDR_LOOPBACK) @ 16777343
            inet_addr("127.0.0.1") @ 16777343
            atoi(" -42x") @ -42
            *"abc" @ 97
            "abc"[1] @ 98
            *("abc" + 2) @ 99
            x = y = 3 @ 3
            int x = 5, y = 6; x * y @ 30
            x = 5; x += 3; x <<= 1; x @ 16
            x = 5; x++ + ++x @ 12
            x = 5; x-- - --x @ 2
            x = 7; x %= 4; x ^= 1; x |= 8; x &= ~2; x @ 8
            x = 1; if (x) x = 2; else x = 3; x @ 2
            s = 0; for (i = 0; i < 5; i++) s += i; s @ 10
            s = 0; for (int i = 0; ; i++) { if (i == 3) continue; if (i > 5) break; s += i; } s @ 12
            i = 0; while (i < 10) i++; i @ 10
            i = 0; do i++; while (i < 3); i @ 3
            x = 0; switch (2) { case 1: x = 1; case 2: x += 2; case 3: x += 4; break; default: x = 99; } x @ 6
            x = 0; switch (9) { case 1: x = 1; break; default: x = 99; } x @ 99
            int p[2] = {3, 4}; p[0] + p[1] @ 7
            int p[] = {1, 2, 3}; sizeof p / sizeof p[0] @ 3
            int p[3][2]; p[2][1] = 9; p[1][1] = 8; p[2][1] * 10 + p[1][1] @ 98
            int x = 1; int *q = &x; *q = 5; x @ 5
            int p[3] = {1,2,3}; int *q = p; q++; *q + *(q+1) @ 5
            int p[3] = {1,2,3}; &p[2] - p @ 2
            int p[3] = {1,2,3}; int *q = p; q += 2; *q-- * 10 + *q @ 32
            char s[] = "hello"; s[0] = 'j'; strlen(s) * 1000 + s[0] @ 5106
            char s[8] = "hi"; strcpy(s, "abcd"); strlen(s) @ 4
            struct rlimit r = {5, 64}; r.rlim_cur * 100 + r.rlim_max @ 564
            struct rlimit r = {.rlim_max = 7}; r.rlim_cur * 100 + r.rlim_max @ 7
            struct rlimit r; struct rlimit *q = &r; q->rlim_cur = 8; r.rlim_cur @ 8
            struct rlimit a = {1,2}, b; b = a; b.rlim_max @ 2
            struct sigaction sa = {0}; sa.sa_flags = SA_RESTART; sa.sa_handler = SIG_IGN; sa.sa_handler == SIG_IGN @ 1
            sigset_t s; sigemptyset(&s); sigaddset(&s, SIGUSR1); sigismember(&s, SIGUSR1) + sigismember(&s, SIGTERM) @ 1
            sigemptyset(&made); sigaddset(&made, 2); sigismember(&made, 2) @ 1
            int x = 010; x # a comment @ 8
            1 + /* two */ 2 // three @ 3
            RLIM_INFINITY == -1 @ 1
            x = 300; char c = x; c @ 44
            pid_t p = 5; p + 1 @ 6
            unsigned int u = -1; u > 0 @ 1
            size_t n = sizeof(int); n @ 4
            const char *s = "x"; s != NULL @ 1
            int x = 3; { int y = 4; x = y; } x @ 4
            (void)0, 7 @ 7
            1 ? 'a' : 5L @ 97
            ((int[]){1, 2, 3})[1] @ 2
            struct rlimit *p = &(struct rlimit){5, 64}; p->rlim_max @ 64
            struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = 7}; a.sin_addr.s_addr @ 7
            sigset_t s; sigaddset(&s, 99) @ -1
            sigset_t s; sigaddset(&s, 99); errno == EINVAL @ 1
            char b[9]; sprintf(b, "%d-%s", 5, "x"); strcmp(b, "5-x") @ 0
            char b[4]; snprintf(b, sizeof b, "%s", "abcdef") * 10 + strlen(b) @ 63
            char b[9] = "ab"; strcat(b, "cd"); memcpy(b, "z", 1); strcmp(b, "zbcd") @ 0
            CHAR_BIT * SHRT_MAX @ 262136
            ULONG_MAX > LONG_MAX @ 1
            """)
    void expressionsHaveTheirValueInC(String line, long value) {
        assertThat(value(line)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} calls {1}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            getpid() @ getpid()
            getpid @ getpid()
            open("/etc/hosts", O_RDONLY) @ open("/etc/hosts", O_RDONLY)
            open /etc/hosts O_RDONLY @ open("/etc/hosts", O_RDONLY)
            open /etc/hosts @ open("/etc/hosts", O_RDONLY)
            open("x", O_WRONLY|O_CREAT|O_APPEND|O_CLOEXEC, 0600) @ open("x", O_WRONLY|O_CREAT|O_APPEND|O_CLOEXEC, 0600)
            fd = open /etc/hosts @ open("/etc/hosts", O_RDONLY)
            write(1, "hi\\n") @ write(1, "hi\\n", 3)
            write(1, "a\\0b") @ write(1, "a\\0b", 3)
            write(1, "hello", 2) @ write(1, "he", 2)
            write 1 hi @ write(1, "hi", 2)
            write 1 "hi there\\n" @ write(1, "hi there\\n", 9)
            write(1, "0123456789012345678901234567890123456789") @ write(1, "01234567890123456789012345678901"..., 40)
            write(1, "日本") @ write(1, "日本", 6)
            wait() @ wait(NULL)
            wait @ wait(NULL)
            wait(NULL) @ wait(NULL)
            waitpid(-1, WNOHANG) @ waitpid(-1, NULL, WNOHANG)
            waitpid(-1, NULL, WNOHANG|WUNTRACED) @ waitpid(-1, NULL, WNOHANG|WUNTRACED)
            waitpid() @ waitpid(-1, NULL, 0)
            waitpid(5, 0, 0) @ waitpid(5, NULL, 0)
            waitpid -1 WNOHANG @ waitpid(-1, NULL, WNOHANG)
            exit() @ exit(0)
            exit 3 @ exit(3)
            _exit(-1) @ _exit(-1)
            kill(B, SIGTERM) @ kill(4712, SIGTERM)
            kill B SIGTERM @ kill(4712, SIGTERM)
            kill B 9 @ kill(4712, SIGKILL)
            kill -9 B @ kill(4712, SIGKILL)
            kill -SIGINT B @ kill(4712, SIGINT)
            kill -1 SIGTERM @ kill(-1, SIGTERM)
            kill B @ kill(4712, SIGTERM)
            kill(B, 0) @ kill(4712, 0)
            kill -1 9 @ kill(-1, SIGKILL)
            setrlimit(RLIMIT_NOFILE, 5, 64) @ setrlimit(RLIMIT_NOFILE, {rlim_cur=5, rlim_max=64})
            setrlimit(RLIMIT_NOFILE, {5, 64}) @ setrlimit(RLIMIT_NOFILE, {rlim_cur=5, rlim_max=64})
            setrlimit(RLIMIT_CORE, 0, RLIM_INFINITY) @ setrlimit(RLIMIT_CORE, {rlim_cur=0, rlim_max=RLIM_INFINITY})
            struct rlimit r = {1, 2}; setrlimit(RLIMIT_CPU, &r) @ setrlimit(RLIMIT_CPU, {rlim_cur=1, rlim_max=2})
            struct rlimit r = {1, 2}; setrlimit(RLIMIT_CPU, r) @ setrlimit(RLIMIT_CPU, {rlim_cur=1, rlim_max=2})
            sigprocmask(SIG_BLOCK, SIGUSR1) @ sigprocmask(SIG_BLOCK, [USR1], NULL)
            sigprocmask(SIG_BLOCK, SIGUSR1, SIGTERM) @ sigprocmask(SIG_BLOCK, [USR1 TERM], NULL)
            sigprocmask SIG_BLOCK SIGUSR1 @ sigprocmask(SIG_BLOCK, [USR1], NULL)
            sigprocmask(SIG_BLOCK, {SIGUSR1, SIGINT}) @ sigprocmask(SIG_BLOCK, [INT USR1], NULL)
            sigset_t s; sigfillset(&s); sigprocmask(SIG_SETMASK, &s, NULL) @ sigprocmask(SIG_SETMASK, ~[], NULL)
            sigprocmask(SIG_BLOCK, NULL) @ sigprocmask(SIG_BLOCK, NULL, NULL)
            execvp("echo", "echo", "hi") @ execvp("echo", ["echo", "hi"])
            execvp("echo", {"echo", "hi"}) @ execvp("echo", ["echo", "hi"])
            execvp echo echo hi @ execvp("echo", ["echo", "hi"])
            execlp("echo", "echo", "hi", NULL) @ execlp("echo", ["echo", "hi"])
            execlp("echo", "echo", "hi", (char *)NULL) @ execlp("echo", ["echo", "hi"])
            execl("/bin/ls", "ls", "-l", 0) @ execl("/bin/ls", ["ls", "-l"])
            char *argv[] = {"sleep", "60", NULL}; execvp(argv[0], argv) @ execvp("sleep", ["sleep", "60"])
            execve("/bin/sleep", {"sleep","60"}, {"ONLY=this"}) @ execve("/bin/sleep", ["sleep", "60"], ["ONLY=this"])
            execve("/bin/sleep", {"sleep","60"}) @ execve("/bin/sleep", ["sleep", "60"], environ)
            execve("/bin/true") @ execve("/bin/true", ["/bin/true"], environ)
            execve("/bin/true", {"true", NULL}, {NULL}) @ execve("/bin/true", ["true"], [])
            execve /bin/sleep {"sleep","60"} {"A=1"} @ execve("/bin/sleep", ["sleep", "60"], ["A=1"])
            bind(3, "127.0.0.1", 0) @ bind(3, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}, 16)
            bind(3, "127.0.0.1", 8080) @ bind(3, {sa_family=AF_INET, sin_port=htons(8080), sin_addr=inet_addr("127.0.0.1")}, 16)
            connect 3 127.0.0.1 80 @ connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16)
            bind(3, "/tmp/s") @ bind(3, {sa_family=AF_UNIX, sun_path="/tmp/s"}, 9)
            socketpair(sv) @ socketpair(AF_UNIX, SOCK_STREAM, 0, sv) [sv={0, 0}]
            socketpair(AF_UNIX, SOCK_DGRAM, 0, sv) @ socketpair(AF_UNIX, SOCK_DGRAM, 0, sv) [sv={0, 0}]
            socket() @ socket(AF_INET, SOCK_STREAM, 0)
            socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, 0) @ socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, 0)
            listen 3 @ listen(3, SOMAXCONN)
            accept(3) @ accept(3, NULL, NULL)
            mmap(64*1024*1024) @ mmap(NULL, 67108864, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0)
            mmap(4096, PROT_READ, MAP_SHARED|MAP_ANONYMOUS) @ mmap(NULL, 4096, PROT_READ, MAP_SHARED|MAP_ANONYMOUS, -1, 0)
            mmap(NULL, 4096, PROT_READ, MAP_SHARED, 3, 0) @ mmap(NULL, 4096, PROT_READ, MAP_SHARED, 3, 0)
            madvise(0x1000, 4096, MADV_NOHUGEPAGE) @ madvise(0x1000, 4096, MADV_NOHUGEPAGE)
            touch(0x1000, 1 << 20) @ touch(0x1000, 1048576)
            fcntl(3, F_GETFD) @ fcntl(3, F_GETFD)
            fcntl(3, F_SETFD, FD_CLOEXEC) @ fcntl(3, F_SETFD, FD_CLOEXEC)
            fcntl(0, F_DUPFD, 100) @ fcntl(0, F_DUPFD, 100)
            prctl(PR_SET_NAME, "worker-1") @ prctl(PR_SET_NAME, "worker-1")
            prctl PR_SET_NAME worker-1 @ prctl(PR_SET_NAME, "worker-1")
            prctl(PR_SET_CHILD_SUBREAPER, 1) @ prctl(PR_SET_CHILD_SUBREAPER, 1)
            signal(SIGCHLD, SIG_IGN) @ signal(SIGCHLD, SIG_IGN)
            signal SIGINT SIG_DFL @ signal(SIGINT, SIG_DFL)
            signal(SIGUSR1, report) @ signal(SIGUSR1, report)
            signal(SIGUSR1, {write(1, "x", 1);}) @ signal(SIGUSR1, {write(1, "x", 1);})
            signal SIGUSR1 { write(1, "x") } @ signal(SIGUSR1, { write(1, "x") })
            void h(int s) { write(1, "x"); } signal(SIGUSR1, h) @ signal(SIGUSR1, h)
            struct sigaction sa; sa.sa_handler = report; sa.sa_flags = SA_RESTART; sigaction(SIGUSR1, &sa, NULL) @ sigaction(SIGUSR1, {sa_handler=report, sa_mask=[], sa_flags=SA_RESTART}, NULL)
            setenv("X", "2") @ setenv("X", "2", 1)
            setenv X 2 @ setenv("X", "2", 1)
            getenv HOME @ getenv("HOME")
            umask 022 @ umask(022)
            chdir / @ chdir("/")
            chdir .. @ chdir("..")
            mkfifo /tmp/f @ mkfifo("/tmp/f", 0666)
            lseek 3 0 @ lseek(3, 0, SEEK_SET)
            dup2(fd = 3, STDOUT_FILENO) @ dup2(3, 1)
            kcmp(A, B, KCMP_FILE, 3, 3) @ kcmp(4711, 4712, KCMP_FILE, 3, 3)
            getpriority() @ getpriority(PRIO_PROCESS, 0)
            daemon(0, 0) @ daemon(0, 0)
            send_fd(3, 5) @ send_fd(3, 5)
            recv_fd 3 @ recv_fd(3)
            printf("x=%d %s\\n", 5, "abc") @ printf("x=%d %s\\n", 5, "abc")
            printf hello @ printf("hello")
            fprintf(stderr, "%d", 1+1) @ fprintf(stderr, "%d", 2)
            fflush(stdout) @ fflush(stdout)
            fflush(NULL) @ fflush(NULL)
            fflush() @ fflush(stdout)
            setvbuf(stdout, NULL, _IONBF, 0) @ setvbuf(stdout, NULL, _IONBF, 0)
            puts("hi") @ puts("hi")
            perror("fork") @ perror("fork")
            raise(SIGSTOP) @ raise(SIGSTOP)
            sleep 1; @ sleep(1)
            pause # for ever @ pause()
            pause // for ever @ pause()
            getpid( ) @ getpid()
            time(NULL) @ time(NULL)
            getcwd() @ getcwd(NULL, 0)
            tcsetpgrp(0, getpgrp()) @ getpgrp()
            open "/etc/hosts", O_RDONLY @ open("/etc/hosts", O_RDONLY)
            char *path = "/x"; open path @ open("/x", O_RDONLY)
            execve("/bin/echo", (char *[]){"echo", "hi", NULL}, NULL) @ execve("/bin/echo", ["echo", "hi"], NULL)
            return 3; @ exit(3)
            return @ exit(0)
            """)
    void callsArriveAsStraceWouldWriteThem(String line, String call) {
        host.letters.put("A", 4711L);
        host.letters.put("B", 4712L);
        interpreter.run(line);
        assertThat(host.calls.get(0)).isEqualTo(call);
    }

    @Test
    void outParametersMakeTheirVariable() {
        host.status(0x300);
        interpreter.run("pipe(p)");
        interpreter.run("getrlimit(RLIMIT_NOFILE, &r)");
        interpreter.run("wait(&s)");
        assertThat(value("p[0] * 10 + p[1]")).isEqualTo(34);
        assertThat(value("r.rlim_cur")).isEqualTo(1024);
        assertThat(value("r.rlim_max == RLIM_INFINITY")).isEqualTo(1);
        assertThat(value("WEXITSTATUS(s)")).isEqualTo(3);
        assertThat(host.calls)
                .containsExactly(
                        "pipe(p) [p={3, 4}]",
                        "getrlimit(RLIMIT_NOFILE, &r) [r={rlim_cur=1024, rlim_max=RLIM_INFINITY}]",
                        "wait(&s)");
    }

    @Test
    void sizesAndStatusesAreShownInWords() {
        host.gives(4712).status(0x300);
        interpreter.run("wait(&s)");
        host.gives(4712).status(9);
        interpreter.run("wait(&s)");
        host.gives(4712).status(0x137f);
        interpreter.run("waitpid(-1, &s, WUNTRACED)");
        host.gives(4712).status(0xffff);
        interpreter.run("waitpid(-1, &s, WCONTINUED)");
        assertThat(host.calls)
                .containsExactly(
                        "wait(&s) [s=0x300: exited with 3]",
                        "wait(&s) [s=0x9: killed by SIGKILL]",
                        "waitpid(-1, &s, WUNTRACED) [s=0x137f: stopped by SIGSTOP]",
                        "waitpid(-1, &s, WCONTINUED) [s=0xffff: continued]");
    }

    @Test
    void readFillsABufferItMakes() {
        host.input("abc\n");
        interpreter.run("n = read(3, buf, 100)");
        assertThat(host.calls).containsExactly("read(3, buf, 100) [buf=\"abc\\n\"]");
        assertThat(value("n")).isEqualTo(4);
        assertThat(value("buf[1]")).isEqualTo('b');
        interpreter.run("buf");
        assertThat(host.shown).contains("buf = \"abc\\n\"");
        host.input("x".repeat(300));
        interpreter.run("read 3 buf 300");
        assertThat(host.calls.get(1)).endsWith("\"...]");
        assertThat(value("strlen(buf)")).isEqualTo(300);
    }

    @Test
    void aBufferCanBeGivenByAddressAndByPointer() {
        host.input("hi");
        interpreter.run("char b[10]; char *p = b; read(0, &b, 2); read(0, p, 2); read(0, b + 1, 2); read(0, &x, 8)");
        assertThat(host.calls)
                .containsExactly(
                        "read(0, &b, 2) [b=\"hi\"]",
                        "read(0, p, 2) [p=\"hi\"]",
                        "read(0, b + 1, 2) [b + 1=\"hi\"]",
                        "read(0, &x, 8) [x=\"hi\"]");
    }

    @Test
    void aFailedCallSetsErrnoAndASuccessLeavesIt() {
        host.fails(2).gives(5);
        assertThat(value("open(\"/nope\", O_RDONLY)")).isEqualTo(-1);
        interpreter.run("getpid()");
        assertThat(value("errno == ENOENT")).isEqualTo(1);
        assertThat(value("errno = 0; errno")).isZero();
    }

    @ParameterizedTest(name = "{0} shows {1}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            2+2 @ 2+2 = 4
            x = 5 @ x = 5
            int x = 5 @ x = 5
            int x = 5, y = 6; x @ x = 5, y = 6, x = 5
            x = 5; x++ @ x = 5, x++ = 5
            x += 1 ? 0 : 1 @
            'a' @ 'a' = 'a'
            "a" "b" @ "a" "b" = "ab"
            'a' + 1 @ 'a' + 1 = 98
            RLIM_INFINITY @ RLIM_INFINITY = 18446744073709551615
            NULL @ NULL = NULL
            SIG_IGN @ SIG_IGN = SIG_IGN
            int p[2] = {3, 4}; p @ p = {3, 4}, p = {3, 4}
            struct rlimit r = {5, RLIM_INFINITY}; r @ r = {rlim_cur=5, rlim_max=RLIM_INFINITY}, r = {rlim_cur=5, rlim_max=RLIM_INFINITY}
            sigset_t s; sigemptyset(&s); sigaddset(&s, SIGUSR1); s @ sigemptyset(&s) = 0, sigaddset(&s, SIGUSR1) = 0, s = [USR1]
            B @ B = 4712
            getpid() @
            x = getpid() @
            x = getpid() + 1 @ x = 1
            getpid() == getppid() @ getpid() == getppid() = 1
            int x = getpid() @
            int x; @
            if (1) x = 5; @ x = 5
            while (0) 5; @
            for (i = 0; i < 2; i++) i; @
            { x = 5; } @
            int main(void) { int x = 5; x; } @
            x = 1; x == 1 && x @ x = 1, x == 1 && x = 1
            x =   1 @ x = 1
            """)
    void aValueThatNoCallTellsIsShown(String line, String shown) {
        host.letters.put("B", 4712L);
        if (line.startsWith("x +=")) {
            interpreter.run("x = 0");
            host.shown.clear();
            interpreter.run("getpid(), " + line);
        } else {
            interpreter.run(line);
        }
        assertThat(String.join(", ", host.shown)).isEqualTo(shown == null ? "" : shown);
    }

    @Test
    void anAddressIsARealOneAndStays() {
        interpreter.run("x = 1");
        long before = value("&x");
        interpreter.run("x = 99");
        assertThat(value("&x")).isEqualTo(before);
        assertThat(host.memory().read(before, 4)).isEqualTo(99);
        assertThat(host.shown).anyMatch(shown -> shown.startsWith("&x = 0x7f"));
    }

    @Test
    void aVariableWithoutATypeFollowsWhatIsAssigned() {
        assertThat(value("x = 5; x = \"abc\"; x[1]")).isEqualTo('b');
        assertThat(value("x = 1 << 20; x = 1L << 40; x")).isEqualTo(1L << 40);
        assertThat(value("y = 1; if (0) y = 1L << 40; y")).isEqualTo(1);
        assertThat(value("y = 1; if (1) y = 1L << 40; y")).isEqualTo(1L << 40);
        assertThat(value("z = 7")).isEqualTo(7);
        assertThat(value("if (0) z = 1L; z")).isEqualTo(7);
        assertThat(value("for (w = 0; w < 3; w++) v = w * 1L; v")).isEqualTo(2);
    }

    @Test
    void aDeclaredVariableKeepsItsType() {
        assertThat(value("char c = 'a'; c = 300; c")).isEqualTo(44);
        assertThat(value("int i; i = 1L << 40; i")).isZero();
        assertThat(value("long l = 1; int l = 2; sizeof l")).isEqualTo(4);
    }

    @Test
    void shortCircuitSkipsCalls() {
        host.gives(0).gives(7);
        assertThat(value("fork() && getpid() || getppid()")).isEqualTo(1);
        assertThat(host.calls).containsExactly("fork()", "getppid()");
        host.calls.clear();
        host.gives(4712);
        assertThat(value("fork() || getpid()")).isEqualTo(1);
        assertThat(host.calls).containsExactly("fork()");
    }

    @Test
    void theValueOfALineIsThatOfItsLastCallOrExpression() {
        host.gives(4712).gives(0);
        assertThat(interpreter.run("pid = fork()")).extracting(Value::bits).isEqualTo(4712L);
        assertThat(interpreter.run("if (fork() == 0) ;").bits()).isZero();
        assertThat(interpreter.run("")).isEqualTo(Value.NOTHING);
        assertThat(interpreter.run("# nothing")).isEqualTo(Value.NOTHING);
        assertThat(interpreter.run("exit(3)")).isEqualTo(Value.NOTHING);
    }

    @Test
    void aForkCanBeTakenApartInOneLine() {
        host.gives(0);
        interpreter.run("if (fork() == 0) { write(1, \"child\"); exit(3); } else wait(&s);");
        assertThat(host.calls).containsExactly("fork()", "write(1, \"child\", 5)", "exit(3)");
    }

    @Test
    void aLetterCanBeThatOfAProcessTheLineItselfMakes() {
        host.gives(4712);
        interpreter.run("x = 1");
        host.letters.put("B", 4712L);
        interpreter.run("fork(); kill(B, SIGKILL)");
        assertThat(host.calls).containsExactly("fork()", "kill(4712, SIGKILL)");
        assertThat(value("B = 3; B")).isEqualTo(3);
    }

    @Test
    void aPastedProgramRunsAsItStands() {
        host.gives(4712).gives(4712).status(0x300);
        interpreter.run("""
                #include <stdio.h>
                #include <sys/wait.h>

                /* From a textbook. */
                int main(int argc, char *argv[])
                {
                    pid_t pid;
                    int status;

                    pid = fork();
                    if (pid == -1) {
                        perror("fork");
                        exit(EXIT_FAILURE);
                    } else if (pid == 0) {
                        printf("child %d\\n", (int) getpid());
                        _exit(3);
                    }
                    if (waitpid(pid, &status, 0) == -1)
                        perror("waitpid");
                    else if (WIFEXITED(status))
                        printf("exited, status=%d\\n", WEXITSTATUS(status));
                    return 0;
                }
                """);
        assertThat(host.calls)
                .containsExactly(
                        "fork()",
                        "waitpid(4712, &status, 0) [status=0x300: exited with 3]",
                        "printf(\"exited, status=%d\\n\", 3)",
                        "exit(0)");
    }

    @Test
    void definesAndExternsOfAPastedProgramAreKnown() {
        host.gives(11).gives(12);
        interpreter.run("""
                #define N 2
                #define GREETING "hi"
                # define is a comment with a space
                #define ONLY_A_FLAG
                extern char **environ;
                extern int errno;
                int main() {
                    pid_t pids[N];
                    for (int i = 0; i < N; i++)
                        pids[i] = fork();
                    write(1, GREETING, strlen(GREETING));
                    execve("/bin/true", {"true"}, environ);
                }
                """);
        assertThat(host.calls)
                .containsExactly(
                        "fork()",
                        "fork()",
                        "write(1, \"hi\", 2)",
                        "execve(\"/bin/true\", [\"true\"], environ)",
                        "exit(0)");
        assertThat(value("N")).isEqualTo(2);
    }

    @Test
    void handlersRunWithTheirSignalAndLeaveTheLineAsItWas() {
        interpreter.run("n = 0; signal(SIGUSR1, { n = n + sig; getpid(); })");
        long handler = host.invocations.get(0).bits(1);
        interpreter.run("errno = 5");
        interpreter.runHandler(handler, 10, 0);
        interpreter.runHandler(FunctionCode.REPORT, 10, 0);
        assertThat(value("n")).isEqualTo(10);
        assertThat(value("errno")).isEqualTo(5);
        interpreter.run("void on(int number) { if (number == 2) return; n = number; }  signal(SIGINT, on)");
        long named = host.invocations.get(host.invocations.size() - 1).bits(1);
        interpreter.runHandler(named, 2, 0);
        interpreter.runHandler(named, 15, 0);
        assertThat(value("n")).isEqualTo(15);
        assertThat(named).isNotEqualTo(handler);
    }

    @Test
    void aRunawayLoopCanBeStopped() {
        host.turnsLeft = 1000;
        Rejection stopped = catchThrowableOfType(Rejection.class, () -> interpreter.run("n = 0; while (1) n++;"));
        assertThat(stopped.problem().kind()).isEqualTo(Problem.Kind.INTERRUPTED);
        assertThat(value("n")).isEqualTo(64_063);
    }
}
