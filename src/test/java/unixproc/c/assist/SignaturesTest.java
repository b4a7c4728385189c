package unixproc.c.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unixproc.c.call.Call;
import unixproc.c.call.CallTable;
import unixproc.c.call.Constants;
import unixproc.c.call.Parameter;

/** Which call and parameter the cursor is at, while the line is still being typed. */
class SignaturesTest {
    private final Signatures signatures = new Signatures(CallTable.standard(), Constants.standard());

    @ParameterizedTest(name = "{0} is at {1}, parameter {2}, word {3}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            open( @ open @ 0 @
            open("/x", O_ @ open @ 1 @ O_
            open("a, b", O_RDONLY, 0 @ open @ 2 @ 0
            waitpid(fork(), &s, WNO @ waitpid @ 2 @ WNO
            x = open("a"); kill(B, SIGT @ kill @ 1 @ SIGT
            write(1, "hel, lo @ write @ 1 @ lo
            if (fork() == 0) { mmap(4096, PROT_ @ mmap @ 1 @ PROT_
            if (wait( @ wait @ 0 @
            open(x[1], @ open @ 1 @
            WEXITSTATUS( @ WEXITSTATUS @ 0 @
            kill @ @ 0 @
            kill B SIG @ kill @ 1 @ SIG
            x = 1; kill B SIG @ kill @ 1 @ SIG
            fd = open /etc/hosts O_ @ open @ 1 @ O_
            write 1 "a b @ write @ 1 @ b
            kill B SIGTERM; @ @ 0 @
            fork() @ @ 0 @
            fork(); @ @ 0 @
            (1 + @ @ 0 @
            printf("%d %d", 1, 2 @ printf @ 2 @ 2
            open("unfinished @ open @ 0 @ unfinished
            $ open( @ @ 0 @
            """)
    void thePlaceIsFound(String text, String call, int parameter, String word) {
        Optional<CallPosition> position = signatures.at(text, text.length());
        assertThat(position.map(found -> found.call().name())).isEqualTo(Optional.ofNullable(call));
        if (position.isPresent()) {
            assertThat(position.get().parameter()).isEqualTo(parameter);
            assertThat(position.get().word()).isEqualTo(word == null ? "" : word);
        }
    }

    @Test
    void aSpaceAfterACallMakesItACommand() {
        assertThat(signatures.at("kill ", 5).orElseThrow().parameter()).isZero();
        assertThat(signatures.at("kill B ", 7).orElseThrow().parameter()).isEqualTo(1);
        assertThat(signatures.at("time = 5", 7)).isEmpty();
    }

    @Test
    void theTextBehindTheCursorDoesNotCount() {
        String text = "open(\"/x\", O_RDONLY); kill(";
        assertThat(signatures.at(text, 13).orElseThrow().call().name()).isEqualTo("open");
        assertThat(signatures.at(text, 1000).orElseThrow().call().name()).isEqualTo("kill");
    }

    @Test
    void onlyConstantsThatFitAreOffered() {
        assertThat(constants("open(\"/x\", O_RD")).containsExactly("O_RDONLY", "O_RDWR");
        assertThat(constants("sigprocmask(SIG_")).containsExactly("SIG_BLOCK", "SIG_UNBLOCK", "SIG_SETMASK");
        assertThat(constants("sigprocmask(SIG_BLOCK, SIGUSR")).containsExactly("SIGUSR1", "SIGUSR2");
        assertThat(constants("mmap(4096, PROT_R")).containsExactly("PROT_READ");
        assertThat(constants("mmap(NULL, 4096, PROT_R")).contains("PROT_READ");
        assertThat(constants("signal(SIGINT, ")).contains("SIG_IGN", "SIG_DFL", "report");
        assertThat(constants("waitpid(-1, WNO")).contains("WNOHANG");
        assertThat(constants("sleep(")).isEmpty();
        assertThat(constants("getpid(")).isEmpty();
        assertThat(constants("getpid(1, 2, ")).isEmpty();
    }

    private List<String> constants(String text) {
        return signatures.constants(signatures.at(text, text.length()).orElseThrow());
    }

    @Test
    void theFormFollowsTheNumberOfArguments() {
        assertThat(signatures
                        .at("setrlimit(RLIMIT_NOFILE, 5, ", 28)
                        .orElseThrow()
                        .form()
                        .parameters())
                .hasSize(3);
        CallPosition more = signatures.at("execvp(\"a\", \"b\", \"c\", ", 22).orElseThrow();
        assertThat(more.form().variadic()).isTrue();
        assertThat(more.at()).extracting(Parameter::name).containsExactly("arg");
    }

    @Test
    void callsAreFoundByTheirBeginning() {
        assertThat(signatures.calls("getp")).extracting(Call::name).contains("getpid", "getppid", "getpgid");
        assertThat(signatures.calls("WIF")).extracting(Call::name).contains("WIFEXITED");
    }
}
