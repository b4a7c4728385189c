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
import org.junit.jupiter.params.provider.ValueSource;

/** The command line, in this JVM: what can be asked of every command. */
class ProgramTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "learn", "replay", "list", "review", "progress", "reset", "doctor", "lab", "check", "preview", "new"
            })
    void everyCommandHasHelp(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(text(err)).isEmpty();
        assertThat(text(out)).contains("Usage: unixproc " + command, "--lang=en|ja").doesNotContain("''");
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

    @Test
    void anUnknownOptionIsOneLineThatLeadsToHelp() {
        assertThat(run("lab", "--no-such")).isEqualTo(2);
        assertThat(text(err)).isEqualTo("unixproc: Unknown option: '--no-such'; see unixproc lab --help\n");
    }

    private int run(String... arguments) {
        return Program.run(
                new Surroundings(
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
