package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unixproc.Needed;

/** unixproc(1) in each language names every command, option, exit status and file there is, and man(1) can show it. */
@Timeout(120)
class ManualPageIT {
    private static final Pattern OPTION = Pattern.compile("--([a-z][a-z-]*)");
    private static final Pattern STATUS = Pattern.compile("(?m)^\\| (\\d+) \\|");

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"src/main/man/man1/unixproc.1", "src/main/man/ja/man1/unixproc.1"})
    void itNamesAllThereIs(String file) throws IOException {
        String page = Files.readString(Path.of(file));
        for (CommandName name : CommandName.values()) {
            assertThat(page).contains(".It Cm " + name.word());
            for (String option : found(OPTION, help(name.word(), "--help"))) {
                assertThat(page).as(name + " --" + option).contains("Fl -" + option);
            }
        }
        for (String status : found(STATUS, Files.readString(Path.of("README.md")))) {
            assertThat(page).contains("\n.It " + status + "\n");
        }
        assertThat(page).contains("progress.json", "progress.json.damaged", "progress.json.before-reset", "history");
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/man/man1/unixproc.1", "src/main/man/ja/man1/unixproc.1"})
    void manShowsItWithoutAWarning(String file) throws Exception {
        Needed.thatThere(
                StartedProgram.run(home, List.of("sh", "-c", "command -v man"), "")
                                .status()
                        == 0,
                "man");
        ProgramRun run = StartedProgram.run(
                home,
                List.of(
                        "man",
                        "--warnings",
                        "-l",
                        Path.of(file).toAbsolutePath().toString()),
                "");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("unixproc", "completion");
    }

    private static String help(String... words) {
        return ProgramRun.inThisJvm(Map.of("LANG", "C.UTF-8"), "", words).out();
    }

    private static SortedSet<String> found(Pattern pattern, String text) {
        TreeSet<String> all = new TreeSet<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            all.add(matcher.group(1));
        }
        assertThat(all).isNotEmpty();
        return all;
    }
}
