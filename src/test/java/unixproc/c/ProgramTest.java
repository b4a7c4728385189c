package unixproc.c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unixproc.c.call.CallTable;
import unixproc.c.syntax.Problem;
import unixproc.c.syntax.Rejection;

/** What makes a text a program: functions, scopes, types of one's own, and what the preprocessor does. */
class ProgramTest {
    private final FakeHost host = new FakeHost();
    private final Interpreter interpreter = new Interpreter(CallTable.standard(), host);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            int add(int a, int b) { return a + b; } add(2, 3) @ 5
            int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } fib(15) @ 610
            int odd(int n); int even(int n) { return n == 0 ? 1 : odd(n - 1); } int odd(int n) { return n == 0 ? 0 : even(n - 1); } even(10) @ 1
            int f(void) { return g() + 1; } int g(void) { return 41; } f() @ 42
            void set(int *p) { *p = 7; } int x = 1; set(&x); x @ 7
            int n(void) { static int count = 10; return ++count; } n(); n(); n() @ 13
            int twice(int x) { x *= 2; int *p = &x; *p += 1; return x; } twice(5) + twice(1) @ 14
            int sum(int a[], int n) { int s = 0; for (int i = 0; i < n; i++) s += a[i]; return s; } int v[3] = {1, 2, 3}; sum(v, 3) @ 6
            int x = 1; { int x = 2; x++; } x @ 1
            int i = 9; for (int i = 0; i < 2; i++) ; i @ 9
            int f(int x) { if (x) { int x = 5; return x; } return x; } f(1) * 10 + f(0) @ 50
            typedef unsigned char byte; byte b = 300; b @ 44
            struct point { int x; long y; }; struct point p = {3, 4}; sizeof(struct point) * 100 + p.x + p.y @ 1607
            struct point { int x, y; }; struct point mk(int a, int b) { struct point p = {a, b}; return p; } int d(struct point p, struct point q) { return p.x * q.y; } d(mk(3, 0), mk(0, 4)) @ 12
            typedef struct node { int v; struct node *next; } node; node a = {1, NULL}, b = {2, &a}; b.next->v + b.v @ 3
            union u { int i; char c[4]; }; union u v; v.i = 0x01020304; v.c[0] @ 4
            enum color { RED, GREEN = 5, BLUE }; RED + GREEN + BLUE @ 11
            int inc(int x) { return x + 1; } int (*f)(int) = inc; f(1) + (*f)(2) @ 5
            int a(int x) { return x; } int b(int x) { return -x; } int (*t[2])(int) = {a, b}; t[0](5) + t[1](3) @ 2
            double half(int x) { return x / 2.0; } half(5) * 2 @ 4617315517961601024
            double d = 1.5; d += 2; (int) d @ 3
            double d = 7; d / 2 > 3.4 && d / 2 < 3.6 @ 1
            float f = 0.5; int x = 3 * f * 2; x @ 3
            int f(void) { int i = 0; again: i++; if (i < 5) goto again; return i; } f() @ 5
            int f(void) { for (int i = 0; ; i++) { for (;;) { if (i == 3) goto out; break; } } out: return 8; } f() @ 8
            int f(int x) { switch (x) { case 1: case 2: return 12; default: return 9; } } f(2) + f(3) @ 21
            int square(x) int x; { return x * x; } square(6) @ 36
            int last(int k) { int v[k]; for (int i = 0; i < k; i++) v[i] = i; return v[k - 1]; } last(4) + last(9) @ 11
            int f(int n) { int p[n][2]; p[n - 1][1] = 5; p[0][0] = 1; return p[n - 1][1] + p[0][0]; } f(3) @ 6
            int depth(int n) { return n ? 1 + depth(n - 1) : 0; } depth(200) @ 200
            """)
    void aProgramGives(String line, long wanted) {
        assertThat(interpreter.run(line).bits()).isEqualTo(wanted);
    }

    private long value(String text) {
        return interpreter.run(text).bits();
    }

    @Test
    void directivesChooseLinesAndReplaceNames() {
        assertThat(value("""
                #define N 5
                #define SQUARE(x) ((x) * (x))
                #define MAX(a, b) \\
                    ((a) > (b) ? (a) : (b))
                #define JOIN(a, b) a ## b
                #if N > 4 && defined(SQUARE)
                int xy = SQUARE(N + 1);
                #else
                int xy = 0;
                #endif
                #ifdef NO_SUCH
                this is never read
                #elif 0
                nor this
                #endif
                #undef N
                #ifndef N
                xy = MAX(JOIN(x, y), 3) + __LINE__;
                #endif
                """)).isEqualTo(36 + 18);
        assertThat(value("SQUARE(4)")).isEqualTo(16);
        assertThat(value("""
                #define SAY(x) #x
                strlen(SAY(a b "c"))
                """)).isEqualTo(7);
    }

    @Test
    void mainIsCalledWithItsArgumentsAndEndsTheProcess() {
        interpreter.run("""
                #pragma unixproc file demo.c
                #pragma unixproc argument ./demo
                #pragma unixproc argument two words
                int
                main(int argc, char *argv[])
                {
                    puts(argv[0]);
                    puts(argv[argc - 1]);
                    puts(__FILE__);
                    return argc + 5;
                }
                """);
        assertThat(host.calls)
                .containsExactly("puts(\"./demo\")", "puts(\"two words\")", "puts(\"demo.c\")", "exit(7)");
    }

    @Test
    void aMainThatFallsOffItsEndExitsWell() {
        interpreter.run("main() { getpid(); }");
        interpreter.run("void main(void) { getppid(); }");
        assertThat(host.calls).containsExactly("getpid()", "exit(0)", "getppid()", "exit(0)");
    }

    @Test
    void aHandlerCallsFunctionsAndKeepsWhatIsStatic() {
        interpreter.run("""
                void note(int n) { getpgid(n); }
                void h(int s) { static int count; count++; note(count * 100 + s); }
                signal(SIGUSR1, h);
                """);
        interpreter.runHandler(unixproc.c.run.FunctionCode.FIRST, 10, 0);
        interpreter.runHandler(unixproc.c.run.FunctionCode.FIRST, 12, 0);
        assertThat(host.calls).containsExactly("signal(SIGUSR1, h)", "getpgid(110)", "getpgid(212)");
    }

    @ParameterizedTest(name = "{0}: {1} at {2}:{3}")
    @CsvSource(delimiter = '@', textBlock = """
            int f(int a); f(1) @ NOT_DEFINED @ 1 @ 15
            int f(int a) { return b; } @ UNKNOWN_NAME @ 1 @ 23
            int f(int a) { return a; } f() @ TOO_FEW_ARGUMENTS @ 1 @ 28
            int f(int a) { return a; } f(1, 2) @ TOO_MANY_ARGUMENTS @ 1 @ 28
            struct p { int x; }; struct p q; q + 1 @ WRONG_TYPE @ 1 @ 34
            """)
    void aMistakeIsFoundWhereItStands(String line, Problem.Kind kind, int row, int column) {
        Problem problem = catchThrowableOfType(Rejection.class, () -> interpreter.run(line))
                .problem();
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.line() + ":" + problem.column()).isEqualTo(row + ":" + column);
    }

    @Test
    void aMistakeInWhatANameStandsForIsAtThatName() {
        Problem problem = catchThrowableOfType(Rejection.class, () -> interpreter.run("""
                #define BAD nothing + 1

                int x = 1;
                x = BAD;
                """))
                .problem();
        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.column()).isEqualTo(5);
    }

    @Test
    void whatOpensIsNotCompleteBeforeItCloses() {
        for (String open :
                new String[] {"int", "int main(void)", "static int", "struct s {", "#if 1", "int f(int a,"}) {
            assertThat(SyntaxCheck.isComplete(open)).as(open).isFalse();
        }
        for (String closed :
                new String[] {"int x;", "int f(void) { return 1; }", "struct s { int x; };", "#define N 5"}) {
            assertThat(SyntaxCheck.isComplete(closed)).as(closed).isTrue();
        }
    }
}
