package unixproc.c;

import java.util.List;
import java.util.OptionalLong;
import unixproc.c.call.Call;
import unixproc.c.call.CallTable;
import unixproc.c.run.CallResult;
import unixproc.c.run.FunctionCode;
import unixproc.c.run.Host;
import unixproc.c.run.Invocation;
import unixproc.c.run.OutputArguments;
import unixproc.c.run.Printf;
import unixproc.c.syntax.Rejection;
import unixproc.c.type.CType;
import unixproc.c.type.Memory;
import unixproc.c.type.Value;

/**
 * Runs a line of every kind against a host that makes no call. A process that was forked cannot load classes safely, so
 * lab init does this once before its first fork.
 */
public final class InterpreterWarmUp {
    private static final List<String> LINES = List.of(
            "int p[2] = {3, 4}; char s[] = \"text\", t[8] = \"\", *q = s; struct rlimit r = {.rlim_cur = 5}, z = {0};",
            "x = 1; x += 2; x <<= 1; x++; --x; y = -x + ~x * !x / 3 % 2 - (x ? 1 : 2), z = r",
            "x = (x & 6) | (x ^ 3) << 1 >> 1; x == 1 && x != 2 || x < 3 && x <= 4 || x > 5 && x >= 6; -1 < 0u; 7u / 2 % 3",
            "q += 1; q++; q - s; *q; &q; p[0]; r.rlim_max; (&r)->rlim_cur; sizeof x; sizeof(int[2]); (long)x; 'a'; \"é\\n\"",
            "for (int i = 0; i < 2; i++) { if (i) continue; else x = 2; } while (x) break; do x = 0; while (x);",
            "switch (x) { case 0: x = 1; break; default: ; } { ; } errno; B; B = 3; C",
            "w = 0; wait(&w); WIFEXITED(w); strlen(s); sigemptyset(&m); sigaddset(&m, SIGINT); inet_addr(\"127.0.0.1\")",
            "strcpy(t, \"a\"); memset(t, 0, 2); strcmp(s, t); atoi(\"-3\"); htons(80); sigprocmask(SIG_BLOCK, &m)",
            "fork; open /etc/hosts O_RDONLY; fd = open(\"x\", O_WRONLY|O_CREAT); write 1 \"hi\\n\"; read(0, b, 9); pipe(pp)",
            "getrlimit(RLIMIT_NOFILE, &l); setrlimit(RLIMIT_NOFILE, 5, 64); sigprocmask(SIG_BLOCK, SIGUSR1); kill(B, 0)",
            "#define N 5\nN; execve(\"/bin/true\"); execvp(\"echo\", \"echo\"); execve(\"/bin/a\", {\"a\"}, {\"A=1\"}); char *v[] = {\"a\", NULL}; execv(\"/a\", v)",
            "bind(3, \"127.0.0.1\", 0); bind(3, \"/s\"); getsockname(3); accept(3, NULL, NULL); fcntl(3, F_SETFD, FD_CLOEXEC)",
            "mmap(4096); touch(0x1000, 1); umask(022); fflush(stdout); prctl(PR_SET_NAME, \"n\"); waitpid(-1, WNOHANG)",
            "printf(\"%d %5s %-3c|%#x %lu %%\\n\", 1, \"s\", 'c', 2, 3L); signal(SIGUSR1, report); signal(SIGINT, SIG_IGN)",
            "void h(int n) { write(1, \"h\"); return; } signal(SIGUSR2, h); signal(SIGUSR1, { x = 1; })",
            "struct sigaction sa; sa.sa_handler = h; sa.sa_flags = SA_RESTART; sigaction(SIGUSR1, &sa, NULL)",
            "if (x) y = 5; else y = 5L; z; p; s; m; sa; 5L; q; h",
            "double d = 1.5, e = 2; d += e * 2 - 1 / d; d < e && d != 3 || -d > 1; (int) d; printf(\"%f %e %g\", d, e, 1e30); d++; d",
            "int add(int a, int b) { static int n = 1; int *p = &a; return a + b + n + *p; } add(1, 2); int (*f)(int, int) = add; f(1, 2)",
            "struct pt { int x, y; } pt; struct pt mk(int x) { struct pt p = {x, x}; return p; } pt = mk(3); union uu { int i; char c; } uu;",
            "typedef int number; enum ee { EA, EB = 3 }; number nn = EB; void go(void) { int i = 0; again: if (i++ < 2) goto again; }  go()",
            "#define SQ(x) ((x) * (x))\n#define STR(x) #x\n#if SQ(2) > 3 && defined(SQ)\nSQ(3) + __LINE__; STR(a)\n#elif 0\n#else\n#endif\n#undef SQ",
            "#include <err.h>\n#include \"csapp.h\"\n#include <nosuch.h>",
            "strchr(\"abc\", 98); sqrt(2.0); malloc(4); int cmp(void *a, void *b) { return 0; } int aa[2] = {2, 1}; qsort(aa, 2, 4, cmp); atexit(go)",
            "x / 0",
            "1 +",
            "\"open",
            "'ab'",
            "0x",
            "\"\\q\"",
            "`",
            "frok()",
            "malloc(1)",
            "nothing",
            "open()",
            "getpid(1)",
            "open(1)",
            "1 = 2",
            "char c[1]; read(0, c, 5)",
            "{ { { 1 } } } /*",
            "int main(void) { return 0; }");

    private InterpreterWarmUp() {}

    /** Runs every line; what it prints, opens or forks is nothing. */
    public static void run(CallTable table, Memory memory) {
        Interpreter interpreter = new Interpreter(table, new Stage(memory));
        for (int i = 0; i < LINES.size(); i++) {
            try {
                interpreter.run(LINES.get(i));
                interpreter.runHandler(FunctionCode.FIRST, 10);
            } catch (Rejection expected) {
                SyntaxCheck.isComplete(LINES.get(i));
            }
        }
    }

    /** A host on which every call gives 0 and fills nothing. */
    private static final class Stage implements Host {
        private final Memory memory;

        Stage(Memory memory) {
            this.memory = memory;
        }

        @Override
        public Memory memory() {
            return memory;
        }

        @Override
        public CallResult call(Invocation invocation) {
            String text = invocation.text();
            if (invocation.call().name().equals("printf")) {
                Printf.format(invocation, 0, memory, Printf.NO_REASONS);
            }
            CallResult callResult =
                    text.isEmpty() ? CallResult.failed(CType.Scalar.INT, 1) : CallResult.of(Value.ofPid(0));
            OutputArguments.describe(invocation, callResult, memory);
            return callResult;
        }

        @Override
        public CallResult library(Call call, long[] values) {
            return CallResult.of(new Value(call.returns(), 0));
        }

        @Override
        public OptionalLong symbol(String name) {
            return OptionalLong.empty();
        }

        @Override
        public void shown(String source, Value value) {
            OutputArguments.value(value, memory);
        }

        @Override
        public OptionalLong letter(String letter) {
            return letter.equals("B") ? OptionalLong.of(2) : OptionalLong.empty();
        }

        @Override
        public boolean interrupted() {
            return false;
        }
    }
}
