package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unixproc.Needed;
import unixproc.console.PtySession;

/** What a shell makes of its script; bash itself completes the words. */
@Timeout(60)
class CompletionIT {
    private static final Map<String, String> ENVIRONMENT = Map.of("LANG", "C.UTF-8");

    /** What stands at the end of a line, and what it becomes. */
    private static final Map<String, String> COMPLETED = Map.of(
            "pro", "progress",
            "learn for", "fork",
            "--lang j", "ja",
            "--lang ja learn pip", "pipes",
            "replay --a", "--auto",
            "completion f", "fish",
            "list --pl", "--plain");

    @TempDir
    private Path home;

    @ParameterizedTest(name = "unixproc {0}<Tab>")
    @CsvSource(delimiter = '|', textBlock = """
            le                  | learn
            pro                 | progress
            --lang j            | ja
            learn for           | fork
            --lang ja learn pip | pipes
            replay --a          | --auto
            completion f        | fish
            list --pl           | --plain
            learn nosuch        |
            """)
    void bashCompletesCommandsOptionsLanguagesAndLessons(String typed, String word) throws Exception {
        assertThat(complete(typed)).isEqualTo(word == null ? List.of() : List.of(word));
    }

    @Test
    void bashCompletesAllLessonsAndThoseOfAnotherFolder() throws Exception {
        assertThat(complete("learn ")).contains("intro", "fork", "pipes");
        Files.createDirectories(home.resolve("mine/07-other"));
        assertThat(complete("--lessons " + home.resolve("mine") + " learn ")).containsExactly("other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void theShellItselfFindsNoMistakeInItsScript(String shell) throws Exception {
        for (String language : List.of("en", "ja")) {
            ProgramRun script = ProgramRun.inThisJvm(ENVIRONMENT, "", "completion", shell, "--lang", language);
            assertThat(script.status()).isZero();
            assertThat(script.out())
                    .contains("learn", "--lessons".replaceFirst("fish".equals(shell) ? "^--" : "^", ""));
            Path file = Files.writeString(home.resolve("script"), script.out());
            Needed.thatThere(
                    StartedProgram.run(home, List.of("sh", "-c", "command -v " + shell), "")
                                    .status()
                            == 0,
                    shell);
            ProgramRun check = StartedProgram.run(home, List.of(shell, "-n", file.toString()), "");
            assertThat(check.err()).isEmpty();
            assertThat(check.status()).isZero();
        }
    }

    @Test
    void fishCompletesTheSame() throws Exception {
        needed("fish");
        Path script = script("fish");
        for (Map.Entry<String, String> each : COMPLETED.entrySet()) {
            ProgramRun run = shell("fish", "source '%s'; complete -C 'unixproc %s'".formatted(script, each.getKey()));
            assertThat(run.lines().stream().map(line -> line.split("\t")[0]))
                    .as(each.getKey())
                    .containsExactly(each.getValue());
        }
    }

    /** In zsh only a terminal on which a person presses Tab runs it. */
    @Test
    void zshCompletesTheSame() throws Exception {
        needed("zsh");
        Files.move(script("zsh"), home.resolve("_unixproc"));
        try (PtySession session = PtySession.of("zsh", "-f", "-i")
                .environment("PATH", StartedProgram.LAUNCHER.getParent() + ":" + System.getenv("PATH"))
                .environment("HOME", home.toString())
                .environment("PS1", "ready> ")
                .directory(home)
                .start()) {
            session.waitFor("ready>");
            session.type("fpath=($HOME $fpath); autoload -Uz compinit; compinit -u -D; PS1='%h> '\n");
            session.waitFor("2>");
            for (Map.Entry<String, String> each : COMPLETED.entrySet()) {
                session.type("unixproc " + each.getKey() + PtySession.TAB);
                String words = each.getKey().substring(0, each.getKey().lastIndexOf(' ') + 1) + each.getValue();
                session.waitFor("> unixproc " + words);
                // What is typed goes, and nothing is run.
                session.type("\u0015");
            }
        }
    }

    private void needed(String shell) throws Exception {
        boolean isThere = shell("sh", "command -v " + shell).status() == 0;
        Needed.thatThere(isThere, shell);
    }

    private Path script(String shell) throws IOException {
        String text = ProgramRun.inThisJvm(ENVIRONMENT, "", "completion", shell).out();
        return Files.writeString(home.resolve("completion." + shell), text);
    }

    private ProgramRun shell(String shell, String line) throws Exception {
        String path = "PATH=" + StartedProgram.LAUNCHER.getParent() + ":" + System.getenv("PATH");
        return StartedProgram.run(home, List.of("/usr/bin/env", path, "HOME=" + home, shell, "-c", line), "");
    }

    @Test
    void anotherShellIsNamed() {
        ProgramRun run = ProgramRun.inThisJvm(ENVIRONMENT, "", "completion", "tcsh");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains("tcsh", "bash, zsh and fish");
    }

    /** What bash offers when Tab is pressed behind these words. */
    private List<String> complete(String typed) throws IOException, InterruptedException {
        Path script = Files.writeString(
                home.resolve("completion.bash"),
                ProgramRun.inThisJvm(ENVIRONMENT, "", "completion", "bash").out());
        String press =
                """
                PATH=%s:$PATH
                source %s
                COMP_WORDS=(unixproc %s) COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _unixproc 2>/dev/null
                printf '%%s\\n' "${COMPREPLY[@]}"
                """.formatted(StartedProgram.LAUNCHER.getParent(), script, typed.endsWith(" ") ? typed + "''" : typed);
        return StartedProgram.run(home, List.of("bash", "-c", press), "").lines().stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
