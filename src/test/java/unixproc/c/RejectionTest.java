package unixproc.c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unixproc.c.call.CallTable;
import unixproc.c.syntax.Problem;
import unixproc.c.syntax.Rejection;

/** Mistakes are found before anything runs, at their place, with the words a message needs. */
class RejectionTest {
    private final FakeHost host = new FakeHost();
    private final Interpreter interpreter = new Interpreter(CallTable.standard(), host);

    private Problem problem(String line) {
        Rejection rejection = catchThrowableOfType(Rejection.class, () -> interpreter.run(line));
        assertThat(rejection).as("%s is refused", line).isNotNull();
        return rejection.problem();
    }

    @ParameterizedTest(name = "{0}: {1} at {2}, {3} wide: {4}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            1 + @ EXPECTED @ 4 @ 1 @ expression|
            (1 @ EXPECTED @ 3 @ 1 @ )|
            1 2 @ EXPECTED @ 3 @ 1 @ ;|2
            open("x" @ EXPECTED @ 9 @ 1 @ )|
            if x @ EXPECTED @ 4 @ 1 @ (|x
            if (1) @ EXPECTED @ 7 @ 1 @ statement|
            else x @ EXPECTED @ 1 @ 4 @ statement|else
            { 1 @ EXPECTED @ 4 @ 1 @ }|
            int 5 @ EXPECTED @ 5 @ 1 @ name|5
            int a[x] @ UNKNOWN_NAME @ 7 @ 1 @ x
            n = 3; int a[n] @ EXPECTED @ 14 @ 1 @ constant|n
            /* open @ EXPECTED @ 1 @ 2 @ */|
            ) @ EXPECTED @ 1 @ 1 @ expression|)
            'ab' @ EXPECTED @ 1 @ 4 @ character|'ab'
            x = {1, 2} @ EXPECTED @ 5 @ 1 @ expression|{
            bind(3, "nowhere", 80) @ EXPECTED @ 9 @ 9 @ address|"nowhere"
            $ @ UNEXPECTED_CHARACTER @ 1 @ 1 @ $
            1 + é @ UNEXPECTED_CHARACTER @ 5 @ 1 @ é
            "abc @ UNTERMINATED_STRING @ 1 @ 4 @ "
            'a @ UNTERMINATED_STRING @ 1 @ 2 @ '
            0x @ BAD_NUMBER @ 1 @ 2 @ 0x
            09 @ BAD_NUMBER @ 1 @ 2 @ 09
            12ab @ BAD_NUMBER @ 1 @ 4 @ 12ab
            99999999999999999999 @ BAD_NUMBER @ 1 @ 20 @ 99999999999999999999
            "a\\q" @ BAD_ESCAPE @ 3 @ 2 @ \\q
            frok() @ UNKNOWN_CALL @ 1 @ 4 @ frok|fork
            xyzzyx() @ UNKNOWN_CALL @ 1 @ 6 @ xyzzyx
            sbrk(10) @ NOT_IN_THIS_LAB @ 1 @ 4 @ sbrk|mmap
            x = clone() @ NOT_IN_THIS_LAB @ 5 @ 5 @ clone|fork
            mq_open(1) @ NOT_IN_THIS_LAB @ 1 @ 7 @ mq_open|pipe
            struct statfs st; @ NOT_IN_THIS_LAB @ 8 @ 6 @ struct statfs
            pdi @ UNKNOWN_NAME @ 1 @ 3 @ pdi|pid
            kill(pdi, SIGTERM) @ UNKNOWN_NAME @ 6 @ 3 @ pdi|pid
            kill(pid, SIGTREM) @ UNKNOWN_NAME @ 11 @ 7 @ SIGTREM|SIGTERM
            open("x", O_RDONYL) @ UNKNOWN_NAME @ 11 @ 8 @ O_RDONYL|O_RDONLY
            kill Q SIGTERM @ UNKNOWN_NAME @ 6 @ 1 @ Q
            getrlimit(NOFILE, &r) @ UNKNOWN_NAME @ 11 @ 6 @ NOFILE|RLIMIT_NOFILE
            struct rlimit r; r.soft @ UNKNOWN_NAME @ 18 @ 6 @ soft|rlim_cur|rlim_max
            open() @ TOO_FEW_ARGUMENTS @ 1 @ 6 @ open(const char *path, int flags = O_RDONLY, mode_t mode = 0666)
            dup2(1) @ TOO_FEW_ARGUMENTS @ 1 @ 7 @ dup2(int oldfd, int newfd)
            getpid(1) @ TOO_MANY_ARGUMENTS @ 1 @ 9 @ getpid()
            getpid 1 @ TOO_MANY_ARGUMENTS @ 1 @ 8 @ getpid()
            write 1 hello world again @ TOO_MANY_ARGUMENTS @ 1 @ 25 @ write(int fd, const void *buf, size_t count = strlen(buf))
            open(1) @ WRONG_TYPE @ 6 @ 1 @ open(const char *path, int flags = O_RDONLY, mode_t mode = 0666)|const char *path|int
            close("x") @ WRONG_TYPE @ 7 @ 3 @ close(int fd)|int fd|char *
            pipe(3) @ WRONG_TYPE @ 6 @ 1 @ pipe(int pipefd[2])|int pipefd[2]|int
            close({1}) @ WRONG_TYPE @ 7 @ 3 @ close(int fd)|int fd|{1}
            *5 @ WRONG_TYPE @ 2 @ 1 @ *|pointer|int
            "a" * 2 @ WRONG_TYPE @ 1 @ 3 @ *|number|char *
            5[1] @ WRONG_TYPE @ 1 @ 1 @ []|pointer|int
            x = 5; x.y @ WRONG_TYPE @ 8 @ 1 @ .|struct|int
            int x = "abc" @ WRONG_TYPE @ 9 @ 5 @ =|int|char *
            char *p = 5 @ WRONG_TYPE @ 11 @ 1 @ =|char *|int
            struct rlimit r; if (r) ; @ WRONG_TYPE @ 22 @ 1 @ if|number|struct rlimit
            void v; @ WRONG_TYPE @ 6 @ 1 @ v|int|void
            1 = 2 @ NOT_ASSIGNABLE @ 1 @ 1 @ 1
            O_RDONLY = 2 @ NOT_ASSIGNABLE @ 1 @ 8 @ O_RDONLY
            getpid()++ @ NOT_ASSIGNABLE @ 1 @ 8 @ getpid()
            &5 @ NOT_ASSIGNABLE @ 2 @ 1 @ 5
            int p[2]; p = 0 @ NOT_ASSIGNABLE @ 11 @ 1 @ p
            break; @ MISPLACED @ 1 @ 5 @ break
            while (1) { signal(SIGINT, { continue; }); } @ MISPLACED @ 30 @ 8 @ continue
            switch (1) { case 1: continue; } @ MISPLACED @ 22 @ 8 @ continue
            int big[100000000]; @ TOO_LARGE @ 5 @ 14 @ big|16777216
            """)
    void aMistakeIsNamedWithItsPlace(String line, Problem.Kind kind, int column, int length, String words) {
        interpreter.run("pid = 1");
        host.shown.clear();
        Problem problem = problem("getpid();\n" + line);
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.length()).isEqualTo(length);
        String expected = words == null ? "" : words;
        assertThat(String.join("|", problem.words())).startsWith(expected);
        if (kind == Problem.Kind.EXPECTED || kind == Problem.Kind.WRONG_TYPE) {
            assertThat(String.join("|", problem.words())).isEqualTo(expected);
        }
        assertThat(host.shown).isEmpty();
        boolean foundWhileRunning = words != null && words.startsWith("address");
        assertThat(host.calls).hasSize(foundWhileRunning ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "getpid(); x = 0; 5 / x; getppid()",
                "getpid(); x = 7; x %= 0",
                "getpid(); 1 / 0",
                "getpid(); int least = -2147483647 - 1; least / -1",
                "getpid(); int least = -2147483647 - 1; least % -1"
            })
    void aDivisionWithoutAnAnswerIsAnErrorOfTheProcessor(String line) {
        assertThatThrownBy(() -> interpreter.run(line)).hasMessage("SIGFPE");
        assertThat(host.calls).containsExactly("getpid()");
    }

    @Test
    void aBufferThatIsTooSmallIsNotOverrun() {
        Problem problem = problem("char small[4]; read(0, small, 100)");
        assertThat(problem.kind()).isEqualTo(Problem.Kind.BUFFER_TOO_SMALL);
        assertThat(problem.words()).containsExactly("small", "4", "100");
        assertThat(problem("int x; read(0, &x, 8)").kind()).isEqualTo(Problem.Kind.BUFFER_TOO_SMALL);
        assertThat(problem("read(0, huge, -1)").kind()).isEqualTo(Problem.Kind.BUFFER_TOO_SMALL);
        assertThat(host.calls).isEmpty();
    }

    @Test
    void aLengthWithoutASignMayBeEnormous() {
        assertThat(interpreter
                        .run("char s[8]; strncpy(s, \"abc\", -1); strncmp(s, \"abc\", -1)")
                        .bits())
                .isZero();
    }

    @Test
    void nothingThatARefusedLineDeclaresIsKept() {
        problem("kept = 1; nothing");
        assertThat(problem("kept").kind()).isEqualTo(Problem.Kind.UNKNOWN_NAME);
    }

    @Test
    void whatIsTooDeepIsRefused() {
        for (String deep : new String[] {
            "(".repeat(5000) + "1" + ")".repeat(5000),
            "1" + "+1".repeat(5000),
            "!".repeat(5000) + "1",
            "{".repeat(5000) + "}".repeat(5000),
            "if (1) ".repeat(5000) + ";",
            "x = ".repeat(5000) + "1",
            "1 ? ".repeat(5000) + "1",
            "1" + " ? 1 : 1".repeat(5000),
            "p" + "[0]".repeat(5000),
            "(int)".repeat(5000) + "1",
            "1" + ",1".repeat(5000),
            "int " + "*".repeat(5000) + "p",
            "if (0) ; else ".repeat(5000) + ";",
            "int p[] = " + "{".repeat(5000),
        }) {
            assertThat(problem(deep).kind()).as(deep.substring(0, 20)).isEqualTo(Problem.Kind.TOO_DEEP);
        }
    }

    @Test
    void manyStatementsAreNotDeep() {
        assertThat(interpreter.run("x = 1;".repeat(3000)).bits()).isEqualTo(1);
    }
}
