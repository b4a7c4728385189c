package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line, in this JVM: what can be asked of every command. */
class ProgramTest {
    private String out = "";
    private String err = "";

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
                "new",
                "completion"
            })
    void everyCommandHasHelp(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(err).isEmpty();
        assertThat(out).contains("Usage: unixproc " + command, "--lang=en|ja").doesNotContain("''");
        assertThat(run(command, "--help", "--lang", "ja")).isZero();
        assertThat(out).contains("使い方：unixproc " + command, "この使い方").doesNotContain("Usage", "''");
        assertThat(run("--help")).isZero();
        assertThat(out).contains("\n  " + command + " ");
    }

    @Test
    void optionsOfEveryCommandMayStandBeforeItsName() {
        assertThat(run("list", "--lang", "ja")).isZero();
        String after = out;
        assertThat(run("--lang", "ja", "list")).isZero();
        assertThat(out).isEqualTo(after).contains("プロセス");
        assertThat(run("--lessons", "/nowhere", "list")).isNotZero();
        assertThat(err).contains("/nowhere");
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
            --lang ja lab -x | -xというオプションはありません（unixproc lab --helpを見てください）
            """)
    void aMistakeIsOneLineThatLeadsToHelp(String line, String words) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err).isEqualTo("unixproc: " + words + "\n");
        assertThat(out).isEmpty();
    }

    private int run(String... arguments) {
        ProgramRun run = ProgramRun.inThisJvm(Map.of("LC_ALL", "C.UTF-8"), "", arguments);
        out = run.out();
        err = run.err();
        return run.status();
    }
}
