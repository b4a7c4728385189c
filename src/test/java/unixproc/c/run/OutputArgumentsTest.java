package unixproc.c.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unixproc.c.FakeHost;
import unixproc.c.Interpreter;
import unixproc.c.call.CallTable;
import unixproc.c.format.StringFormats;
import unixproc.c.invoke.OutputArguments;
import unixproc.c.syntax.Rejection;

/** Values as strace writes them. */
class OutputArgumentsTest {
    private final FakeHost host = new FakeHost();
    private final Interpreter interpreter = new Interpreter(CallTable.standard(), host);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            -1 @ -1
            0xffffffff @ 4294967295
            (unsigned long)-1 @ 18446744073709551615
            'x' @ 'x'
            '\\n' @ '\\n'
            '\\'' @ '\\''
            '"' @ '"'
            '\\0' @ '\\0'
            "a\\tb\\"c\\\\" @ "a\\tb\\"c\\\\"
            "\\001\\0019" @ "\\1\\0019"
            "日本語" @ "日本語"
            "\\xff\\xe3\\x81" @ "\\377\\343\\201"
            "\\u202e" @ REFUSED
            "a\\e[31m" @ "a\\33[31m"
            (void *)0x10 @ 0x10
            (char *)5 @ 0x5
            SIG_DFL @ SIG_DFL
            report @ report
            int a[40]; a @ {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...}
            char *v[] = {"a", NULL}; v @ {"a", NULL}
            struct sockaddr_in a = {0}; a.sin_family = AF_INET; a.sin_port = htons(80); a.sin_addr.s_addr = inet_addr("1.2.3.4"); a @ {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("1.2.3.4")}
            struct sockaddr_un a = {AF_UNIX, "/tmp/s"}; a @ {sa_family=AF_UNIX, sun_path="/tmp/s"}
            struct timeval t = {1, 2}; t @ {tv_sec=1, tv_usec=2}
            sigset_t s; sigfillset(&s); sigdelset(&s, SIGKILL); s @ ~[KILL]
            """)
    void aValueIsShownByItsType(String line, String text) {
        if (text.equals("REFUSED")) {
            assertThat(catchThrowable(() -> interpreter.run(line))).isInstanceOf(Rejection.class);
        } else {
            assertThat(OutputArguments.value(interpreter.run(line), host.memory()))
                    .isEqualTo(text);
        }
    }

    @Test
    void aLongTextIsCutWithDots() {
        assertThat(StringFormats.quoted("x".repeat(40).getBytes(StandardCharsets.UTF_8), 32))
                .isEqualTo("\"" + "x".repeat(32) + "\"...");
        assertThat(StringFormats.quoted("あ".repeat(11).getBytes(StandardCharsets.UTF_8), 32))
                .isEqualTo("\"" + "あ".repeat(10) + "\"...");
    }

    private String afterRead(String bytes) {
        host.input(bytes);
        interpreter.run("read(0, buf, 300)");
        String call = host.calls.get(host.calls.size() - 1);
        return call.substring(call.indexOf('['));
    }

    @Test
    void ofBytesThatAreNoTextLessIsShown() {
        assertThat(afterRead("a\n".repeat(60))).isEqualTo("[buf=\"" + "a\\n".repeat(60) + "\"]");
        assertThat(afterRead("\0".repeat(60))).isEqualTo("[buf=\"" + "\\0".repeat(32) + "\"...]");
        assertThat(afterRead("\0".repeat(290))).isEqualTo("[buf=\"" + "\\0".repeat(32) + "\"...]");
        assertThat(afterRead("a".repeat(290))).isEqualTo("[buf=\"" + "a".repeat(256) + "\"...]");
        assertThat(afterRead("\0\0")).isEqualTo("[buf=\"\\0\\0\"]");
    }

    @Test
    void nothingIsDescribedAfterAFailureOrForNull() {
        host.fails(10);
        interpreter.run("wait(&s)");
        interpreter.run("wait(NULL)");
        interpreter.run("waitpid(-1, &s, WNOHANG)");
        assertThat(host.calls).containsExactly("wait(&s)", "wait(NULL)", "waitpid(-1, &s, WNOHANG)");
    }

    @Test
    void coreDumpsAreMentioned() {
        assertThat(OutputArguments.status(0x8b, host.memory())).isEqualTo("0x8b: killed by SIGSEGV (core dumped)");
    }
}
