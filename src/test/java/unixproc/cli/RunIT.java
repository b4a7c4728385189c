package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unixproc.lab.remote.RealLab;

/** {@code unixproc run}: what a program does, event by event, and its own output and exit status. */
@Timeout(300)
class RunIT {
    private static final Pattern PID = Pattern.compile("\\[[A-Z]+ (\\d+)]");
    private static final String WAITED = """
            #include <stdio.h>
            #include <unistd.h>
            #include <sys/wait.h>
            int main(void) {
                int status;
                printf("hello\\n");
                if (fork() > 0) {
                    wait(&status);
                    printf("child gave %d\\n", WEXITSTATUS(status));
                } else {
                    usleep(1000);
                    _exit(7);
                }
                return 3;
            }
            """;
    private static final String RACE = """
            #include <unistd.h>
            int main(void) {
                if (fork() > 0) {
                    write(1, "parent\\n", 7);
                    write(1, "parent\\n", 7);
                } else {
                    write(1, "child\\n", 6);
                    write(1, "child\\n", 6);
                }
                return 0;
            }
            """;

    @TempDir
    private Path home;

    @AfterEach
    void nothingIsLeft() {
        RealLab.nothingIsLeft();
    }

    private ProgramRun run(String... words) throws IOException, InterruptedException {
        return FollowedProgram.run(home, words);
    }

    private String source(String text) throws IOException {
        return Files.writeString(home.resolve("program.c"), text).toString();
    }

    /** Pids by their letters' order, from 100. */
    private static List<String> renamed(String out) {
        Map<String, String> names = new LinkedHashMap<>();
        Matcher pids = PID.matcher(out);
        while (pids.find()) {
            names.putIfAbsent(pids.group(1), Integer.toString(100 + names.size()));
        }
        String text = out;
        for (Map.Entry<String, String> name : names.entrySet()) {
            text = text.replaceAll("\\b" + name.getKey() + "\\b", name.getValue());
        }
        return text.lines().toList();
    }

    @Test
    void showsEachEventOfACProgramAndEndsAsItDoes() throws Exception {
        ProgramRun run = run(source(WAITED));
        assertThat(run.err()).isEmpty();
        assertThat(renamed(run.out()).stream().filter(line -> !line.contains("nanosleep")))
                .startsWith(
                        "[A 100] ./program",
                        "[A 100] write(1, \"hello\\n\", 6) = 6",
                        "[tty] hello",
                        "[A 100] fork() = 101 (B)",
                        "[B 101] fork() = 0",
                        "[A 100] wait4(-1, &status, 0, NULL) <unfinished ...>",
                        "[B 101] exit_group(7)",
                        "[B 101] +++ exited with 7 +++",
                        "[A 100] <... wait4 resumed> = 101 (B) [status=0x700: exited with 7]",
                        "[A 100] write(1, \"child gave 7\\n\", 13) = 13",
                        "[tty] child gave 7",
                        "[A 100] exit_group(3)",
                        "[A 100] +++ exited with 3 +++",
                        "--- the account ---");
        assertThat(run.status()).isEqualTo(3);
    }

    @Test
    void quietlyPrintsOnlyWhatTheProgramPrints() throws Exception {
        ProgramRun run = run("--quiet", source(WAITED));
        assertThat(run.out()).isEqualTo("hello\nchild gave 7\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(3);
    }

    @Test
    void aProgramKilledByASignalGivesWhatAShellWouldGive() throws Exception {
        ProgramRun run = run("--quiet", "sh", "-c", "kill -TERM $$");
        assertThat(run.status()).isEqualTo(128 + 15);
    }

    @Test
    void theOrderOfTheProcessesCanBeChosen() throws Exception {
        String program = source(RACE);
        assertThat(run("--quiet", "--order", "parent-first", program).out())
                .isEqualTo("parent\nparent\nchild\nchild\n");
        assertThat(run("--quiet", "--order", "child-first", program).out()).isEqualTo("child\nchild\nparent\nparent\n");
        String random = run("--quiet", "--order", "random:7", program).out();
        assertThat(run("--quiet", "--order", "random:7", program).out()).isEqualTo(random);
    }

    @Test
    void whatCannotBeRunIsSaidInOneLine() throws Exception {
        ProgramRun missing = run("nosuchprogram");
        assertThat(missing.err()).hasLineCount(1).startsWith("unixproc: there is no file and no program nosuchprogram");
        assertThat(missing.status()).isEqualTo(2);
        ProgramRun broken = run(source("int main(void) { return x; }"));
        assertThat(broken.err()).hasLineCount(1).contains("program.c does not compile");
        assertThat(broken.status()).isEqualTo(2);
    }

    @Test
    void theAccountTellsWhoHoldsThePipeThatIsWaitedFor() throws Exception {
        ProgramRun run = run(source("""
                #include <unistd.h>
                int main(void) {
                    int p[2];
                    char c;
                    pipe(p);
                    if (fork() == 0) _exit(0);
                    while (read(p[0], &c, 1) > 0) { }
                    return 0;
                }
                """));
        assertThat(run.out())
                .contains("* A waits for the end of pipe 1 for ever: its write end is still open in A (fd 4)");
        assertThat(run.status()).isEqualTo(128 + 9);
    }

    @Test
    void aProgramIsEndedWhenItsTimeIsUp() throws Exception {
        ProgramRun run = run("--limit", "1", "--quiet", "sleep", "100");
        assertThat(run.err()).hasLineCount(1).contains("ended after 1 s, as --limit says");
        assertThat(run.status()).isEqualTo(128 + 9);
    }

    @Test
    void moreThan256ProcessesAtATimeEndTheProgram() throws Exception {
        ProgramRun run = run(source("""
                #include <unistd.h>
                #include <sys/wait.h>
                int main(void) {
                    for (int i = 0; i < 400; i++) {
                        if (fork() == 0) { pause(); _exit(0); }
                    }
                    while (wait(0) > 0) { }
                    return 0;
                }
                """));
        assertThat(run.err()).hasLineCount(1).contains("more than 256 processes lived at a time");
        assertThat(run.status()).isEqualTo(128 + 9);
        assertThat(run.out()).contains("killed by SIGKILL").doesNotContain("still there");
    }

    @Test
    void twoHundredProcessesAtATimeAreFollowed() throws Exception {
        ProgramRun run = run("--quiet", source("""
                #include <stdio.h>
                #include <unistd.h>
                #include <sys/wait.h>
                int main(void) {
                    int p[2], sum = 0, status;
                    char c;
                    pipe(p);
                    for (int i = 0; i < 200; i++) {
                        if (fork() == 0) { close(p[1]); read(p[0], &c, 1); _exit(i & 1); }
                    }
                    close(p[0]);
                    close(p[1]);
                    while (wait(&status) > 0) sum += WEXITSTATUS(status);
                    printf("%d\\n", sum);
                    return 0;
                }
                """));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("100\n");
    }

    @Test
    void allOfItIsWrittenForOtherProgramsAndRecorded() throws Exception {
        Path json = home.resolve("run.json");
        Path cast = home.resolve("run.cast");
        ProgramRun run = run("--json", json.toString(), "--record", cast.toString(), source(WAITED));
        JsonObject whole = JsonParser.object().from(Files.readString(json));
        assertThat(whole.getInt("status")).isEqualTo(3);
        JsonArray processes = whole.getArray("processes");
        assertThat(processes.getObject(1).getInt("exit")).isEqualTo(7);
        assertThat(processes.getObject(1).getString("reaper")).isEqualTo("A");
        assertThat(whole.getArray("events").stream()
                        .map(JsonObject.class::cast)
                        .filter(event -> "wait4".equals(event.getString("call")) && event.has("result"))
                        .map(event -> event.getInt("result")))
                .containsExactly(processes.getObject(1).getInt("pid"));
        List<String> recorded = Files.readAllLines(cast);
        assertThat(recorded.get(0)).startsWith("{\"version\": 2,");
        assertThat(recorded).hasSize(run.lines().size() + 1);
        assertThat(recorded.get(recorded.size() - 1)).contains("exited with 7 after");
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidBeforeTheProgramRuns() throws Exception {
        ProgramRun run = run("--json", "/nonexistent/run.json", "sh", "-c", "echo ran");
        assertThat(run.err()).hasLineCount(1).contains("/nonexistent").contains("--json");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hang.c | A waits for the end of pipe 1 for ever: its write end is still open in A (fd 4)",
                "zombies.c | B, C, D, E, F ended and A never waited for it",
                "twice.c | A and B both wrote \"hello, \": text that stands in a buffer at a fork is copied with it"
            })
    void theAccountOfASampleSaysWhatIsWrongWithIt(String sample, String sentence) throws Exception {
        assertThat(run(sample).out()).contains("* " + sentence);
    }
}
