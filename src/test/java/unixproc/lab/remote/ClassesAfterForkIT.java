package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unixproc.Jvm;
import unixproc.kernel.trace.Strace;
import unixproc.lab.LabProcess;
import unixproc.lab.Rails;
import unixproc.lab.remote.jvm.LabJvmCommand;
import unixproc.lab.remote.jvm.LabLauncher;
import unixproc.lab.wire.Request;
import unixproc.lab.wire.trace.TracerRequest;

/**
 * Whatever a line is, its process loads no class, and neither does lab init: the JVM writes down each class it loads, and
 * strace tells which process wrote.
 */
@Timeout(300)
class ClassesAfterForkIT {
    private static final Pattern LOADED = Pattern.compile("^(\\d+) +write\\(\\d+, \"([^ \"]+) source:.*");

    private static final List<String> LINES = List.of(
            "int p[2] = {3, 4}; char s[] = \"text\", t[8] = \"\", *q = s; struct rlimit r = {.rlim_cur = 5}, z = {0};",
            "x = 1; x += 2; x <<= 1; x++; --x; y = -x + ~x * !x / 3 % 2 - (x ? 1 : 2), z = r",
            "x = (x & 6) | (x ^ 3) << 1 >> 1; x == 1 && x != 2 || x < 3 && x <= 4 || x > 5 && x >= 6; 7u / 2 % 3",
            "q += 1; q++; q - s; *q; p[0]; (&r)->rlim_max; sizeof x; (long)x; 'a'; \"é\\n\"",
            "for (int i = 0; i < 2; i++) { if (i) continue; else x = 2; } while (x) break; do x = 0; while (x);",
            "switch (x) { case 0: x = 1; break; default: ; } errno; A; strlen(s); sigemptyset(&m); sigaddset(&m, SIGINT)",
            "strcpy(t, \"a\"); memset(t, 0, 2); strcmp(s, t); atoi(\"-3\"); htons(80); sigprocmask(SIG_BLOCK, SIGUSR1)",
            "fd = open(\"x\", O_WRONLY|O_CREAT, 0600); write(fd, \"hi\\n\", 3); close(fd); open(\"/nonexistent\", O_RDONLY)",
            "getrlimit(RLIMIT_NOFILE, &l); mmap(4096); umask(022); prctl(PR_SET_NAME, \"n\"); waitpid(-1, &w, WNOHANG)",
            "printf(\"%d %5s %-3c|%#x %lu %%\\n\", 1, \"s\", 'c', 2, 3L); fflush(stdout); signal(SIGUSR2, report)",
            "void h(int n) { write(1, \"h\", 1); return; } signal(SIGUSR2, h); kill(A, SIGUSR2); signal(SIGINT, SIG_IGN)",
            "double d = 1.5, e = 2; d += e * 2 - 1 / d; d < e; (int) d; printf(\"%f %e %g\\n\", d, e, 1e30); sqrt(2.0)",
            "int add(int a, int b) { static int n = 1; return a + b + n; } int (*f)(int, int) = add; f(1, 2)",
            "struct pt { int x, y; } pt; typedef int number; enum ee { EA, EB = 3 }; number nn = EB; nn",
            "#define SQ(x) ((x) * (x))\n#if SQ(2) > 3 && defined(SQ)\nSQ(3) + __LINE__\n#endif\n#undef SQ",
            "int cmp(void *a, void *b) { return 0; } int aa[2] = {2, 1}; qsort(aa, 2, 4, cmp); setenv(\"V\", \"1\", 1); getenv(\"V\")",
            "int pp[2]; pipe(pp); if (fork() == 0) { write(pp[1], \"x\", 1); _exit(3); } wait(&w); read(pp[0], t, 1)",
            "socket(AF_INET, SOCK_STREAM, 0); bind(9, \"127.0.0.1\", 0); getpid() == A || kill(-1, SIGTERM); sleep(0)",
            "jmp_buf jb; int tries = 0; { int got = setjmp(jb); if (++tries < 3) longjmp(jb, tries); }",
            "int va(int n, ...) { va_list ap; va_start(ap, n); int s = va_arg(ap, int); va_end(ap); return s; } va(1, 2)",
            "void hi(int n, siginfo_t *i, void *c) { write(1, \"i\", 1); } struct sigaction si = { .sa_flags = SA_SIGINFO }; si.sa_sigaction = hi; sigaction(SIGUSR2, &si, NULL); kill(A, SIGUSR2)",
            "struct stat st; stat(\"/etc\", &st); S_ISDIR(st.st_mode); DIR *dir = opendir(\"/\"); readdir(dir); closedir(dir)",
            "struct bits { unsigned a : 3; } bf = { 5 }; bf.a++; bf; int dd[] = {[2] = 7}; wait4(-1, &w, WNOHANG, NULL)",
            "one(two); three = \"a\" * 2; pthread_create()",
            "int main(void) { int x = 1 } strng s;",
            "int zero = 0; if (fork() == 0) 1 / zero; wait(&w)",
            "1 +",
            "\"open",
            "'ab'",
            "0x",
            "`",
            "frok()",
            "nothing",
            "getpid(1)",
            "1 = 2",
            "{ { { 1 } } } /*",
            "fork()");

    @TempDir
    private Path directory;

    @AfterEach
    void nothingIsLeft() {
        RealLab.nothingIsLeft();
    }

    /** The command of a JVM of the lab that is watched. */
    private LabJvmCommand watched() throws IOException {
        assumeTrue(Strace.find(System.getenv("PATH")).isPresent(), "strace tells who wrote");
        Path java =
                Files.writeString(directory.resolve("java"), """
                #!/bin/sh
                exec strace -f --seccomp-bpf -e trace=write -s 200 -o '%s' '%s' "$@"
                """.formatted(directory.resolve("written"), Jvm.java()));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        List<String> flags = List.of("-Xlog:class+load:file=" + directory.resolve("classes") + ":none:filecount=0");
        return new LabJvmCommand(java, System.getProperty("java.class.path"), flags, Rails.USUAL);
    }

    @Test
    void onlyTheKeeperLoadsClasses() throws IOException {
        LabJvmCommand command = watched();
        try (Talk talk = new Talk(new LabLauncher(command).launch(RealLab.terminal())).ready()) {
            LINES.forEach(line -> talk.run("A", line));
            talk.run(
                    talk.lab()
                            .processes()
                            .get(talk.lab().processes().size() - 1)
                            .letter(),
                    "getppid()");
            LabProcess last = talk.lab().processes().get(talk.lab().processes().size() - 1);
            talk.lab().become(last, new Request.Become(List.of(0), "/bin/true", List.of("true")));
            talk.settle();
        }
        onlyTheKeeperHasLoadedAny();
    }

    @Test
    void neitherDoesTheInitOfAProgramThatIsFollowed() throws Exception {
        Path door = directory.resolve("door");
        Path scratch = Files.createDirectories(directory.resolve("home").resolve("scratch"));
        try (ServerSocketChannel tutor = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            tutor.bind(UnixDomainSocketAddress.of(door));
            Process lab = new ProcessBuilder(watched().thatTraces().words(door, "/dev/null", scratch))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            List<SocketChannel> connections = new ArrayList<>();
            // The keeper's, init's, and that of the process that is to become the program.
            for (int i = 0; i < 3; i++) {
                connections.add(tutor.accept());
            }
            String start = new TracerRequest.Calls(false, List.of("0 r")).encode() + "\n"
                    + new TracerRequest.Start("", "/bin/true", List.of("true")).encode() + "\n";
            for (SocketChannel connection : connections) {
                connection.write(ByteBuffer.wrap(start.getBytes(StandardCharsets.UTF_8)));
            }
            // Its connection ends when it has become the program.
            while (connections.stream().noneMatch(ClassesAfterForkIT::hasEnded)) {
                Thread.onSpinWait();
            }
            for (SocketChannel connection : connections) {
                connection.close();
            }
            lab.waitFor();
        }
        onlyTheKeeperHasLoadedAny();
    }

    private static boolean hasEnded(SocketChannel connection) {
        try {
            connection.configureBlocking(false);
            return connection.read(ByteBuffer.allocate(1000)) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void onlyTheKeeperHasLoadedAny() throws IOException {
        List<Matcher> loaded = Files.readAllLines(directory.resolve("written")).stream()
                .map(LOADED::matcher)
                .filter(Matcher::matches)
                .toList();
        assertThat(loaded).as("classes written down").hasSizeGreaterThan(1000);
        int main = loaded.stream().map(one -> one.group(2)).toList().indexOf("unixproc.lab.agent.LabAgent");
        Set<String> keeper =
                loaded.subList(0, main + 1).stream().map(one -> one.group(1)).collect(Collectors.toSet());
        assertThat(loaded.stream().filter(one -> !keeper.contains(one.group(1))).map(one -> one.group(2)))
                .isEmpty();
    }
}
