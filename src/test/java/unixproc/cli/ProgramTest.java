package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line, in this JVM: what can be asked of every command. */
class ProgramTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "learn",
                "replay",
                "list",
                "review",
                "progress",
                "reset",
                "doctor",
                "lab",
                "check",
                "preview",
                "new"
            })
    void everyCommandHasHelp(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(text(err)).isEmpty();
        assertThat(text(out))
                .contains("Usage: unixproc " + command, "--lang=en|ja")
                .doesNotContain("''");
        out.reset();
        assertThat(run(command, "--help", "--lang", "ja")).isZero();
        assertThat(text(out)).contains("使い方: unixproc " + command, "この使い方").doesNotContain("Usage", "''");
        out.reset();
        assertThat(run("--help")).isZero();
        assertThat(text(out)).contains("\n  " + command + " ");
    }

    @Test
    void optionsOfEveryCommandMayStandBeforeItsName() {
        assertThat(run("list", "--lang", "ja")).isZero();
        String after = text(out);
        out.reset();
        assertThat(run("--lang", "ja", "list")).isZero();
        assertThat(text(out)).isEqualTo(after).contains("プロセス");
        out.reset();
        assertThat(run("--lessons", "/nowhere", "list")).isNotZero();
        assertThat(text(err)).contains("/nowhere");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            lab --no-such | there is no option --no-such; see unixproc lab --help
            replai | there is no command replai; near it: replay; see unixproc --help
            replay | NAME is missing; see unixproc replay --help
            replay fork --speed x | x is no value for --speed; see unixproc replay --help
            replay fork wait | wait is one word too many; see unixproc replay --help
            preview --from | --from needs a value; see unixproc preview --help
            lab --lang | --lang needs a value; see unixproc lab --help
            --lang fr list | there is no language fr, only en and ja; see unixproc --help
            --lang ja lab -x | -x というオプションはありません（unixproc lab --help を見てください）
            """)
    void aMistakeIsOneLineThatLeadsToHelp(String line, String words) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(text(err)).isEqualTo("unixproc: " + words + "\n");
        assertThat(text(out)).isEmpty();
    }

    private int run(String... arguments) {
        return Program.run(
                new ProcessEnvironment(
                        InputStream.nullInputStream(),
                        printer(out),
                        printer(err),
                        Map.of("LC_ALL", "C.UTF-8"),
                        Optional.of(Path.of("").toAbsolutePath())),
                arguments);
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
