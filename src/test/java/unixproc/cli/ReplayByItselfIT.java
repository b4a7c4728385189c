package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unixproc.console.PtySession;
import unixproc.console.RecordedScreen;

/** A lesson plays by itself: for nobody at once, for a person at a pace they can read, and onto a recording. */
class ReplayByItselfIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LESSON = """
            ---
            title: 小さな Lesson
            summary: One of each.
            minutes: 1
            points: ["A point to keep."]
            ---

            ## A question

            Yours is {A}.

            ```predict
            What does `fork()` return in the child?
            - [ ] 1
              > No.
            - [x] 0
              > Right.
            ```

            ```lab
            pid = fork()  #=> B
            @B pid        #=> 0
            ```

            ## A task

            ```task
            Give B a child.
            ---
            check:
              - tree: A(B(C))
            hints:
              - Who calls it?
            solution: |
              @B fork()
            ```
            """;

    @TempDir
    Path home;

    private Learner learner;
    private Path lessons;

    @BeforeEach
    void aSmallLesson() throws IOException {
        learner = new Learner(home);
        lessons = home.resolve("lessons");
        Files.createDirectories(lessons.resolve("01-small"));
        Files.writeString(lessons.resolve("01-small/en.md"), LESSON);
    }

    private ProgramRun replay(String... more) {
        return learner.types(
                "",
                Stream.concat(Stream.of("replay", "small", "--auto", "--lessons", lessons.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void theRecordingShowsWhatATerminalWouldAtThePaceOfAReader() throws IOException, JsonParserException {
        Path file = home.resolve("small.cast");
        ProgramRun run = replay("--record", file.toString());
        assertThat(run.status()).isZero();
        assertThat(run.err()).endsWith("unixproc: recorded in " + file + "\n");
        List<String> lines = Files.readAllLines(file);
        JsonObject header = JsonParser.object().from(lines.get(0));
        assertThat(header.getInt("version")).isEqualTo(2);
        assertThat(header.getInt("width")).isEqualTo(80);
        assertThat(header.getInt("height")).isEqualTo(24);
        assertThat(header.getObject("env").getString("TERM")).isNotBlank();
        StringBuilder data = new StringBuilder();
        double last = 0;
        for (String line : lines.subList(1, lines.size())) {
            JsonArray event = JsonParser.array().from(line);
            assertThat(event).hasSize(3);
            assertThat(event.getString(1)).isEqualTo("o");
            assertThat(event.getDouble(0)).isGreaterThanOrEqualTo(last);
            last = event.getDouble(0);
            data.append(event.getString(2));
        }
        assertThat(last).as("seconds to read it all").isBetween(5.0, 120.0);
        assertThat(data.toString()).contains("\u001b[", "▌ ");
        String all = String.join("\n", RecordedScreen.of(80, 24, data.toString()));
        assertThat(all)
                .containsSubsequence(
                        "small 1/2", "?> 2", "pid = fork()", "fork() = ", "Right.", ":answer", "@B fork()", "Done");
        assertThat(run.out()).doesNotContain("\u001b");
        assertThat(run.out().lines().map(String::stripTrailing))
                .containsExactlyElementsOf(
                        all.lines().map(String::stripTrailing).toList());
    }

    @Test
    void aRecordingThatCannotBeWrittenIsSaidBeforeTheLessonAndLeavesNothing() throws IOException {
        Path folder = Files.createDirectory(home.resolve("folder"));
        for (String bad : new String[] {folder.toString(), folder + "/none/x.cast", "/dev/null"}) {
            ProgramRun run = replay("--record", bad);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).hasLineCount(1).contains("--record");
        }
        Path file = Files.writeString(folder.resolve("old.cast"), "old");
        Files.createSymbolicLink(
                folder.resolve("old.cast." + ProcessHandle.current().pid() + ".new"), Path.of("/dev/full"));
        ProgramRun full = replay("--record", file.toString());
        assertThat(full.status()).isEqualTo(2);
        assertThat(full.err()).contains("No space left on device");
        assertThat(Files.readString(file)).isEqualTo("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        assertThat(replay("--speed", "0").err()).contains("--speed is a number");
        assertThat(replay("--speed", "fast").status()).isEqualTo(2);
        assertThat(learner.types("", "replay", "fork", "--speed", "2").err()).contains("--auto");
    }

    @Test
    void aPersonSeesItTypedAndMayStopIt() throws Exception {
        Path file = home.resolve("stopped.cast");
        try (PtySession session = StartedProgram.on(
                        home, "replay", "fork", "--auto", "--speed", "4", "--record", file.toString(), "--lang", "ja")
                .size(80, 24)
                .start()) {
            session.waitFor("A", PATIENCE);
            session.waitUntil(
                    "half a line",
                    screen -> screen.stream().anyMatch(line -> line.matches("A \\d+ fork> pid = f?o?r?")),
                    PATIENCE);
            session.waitFor("(B)", PATIENCE);
            session.key(PtySession.CTRL_C);
            assertThat(session.exitStatus()).isEqualTo(130);
            assertThat(session.modes()).isEqualTo(session.modesBefore());
        }
        assertThat(file).doesNotExist();
    }
}
