package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unixproc.console.text.Columns;
import unixproc.lesson.library.LessonSkeleton;
import unixproc.text.Language;

/** The author's commands, as far as nothing is run. */
class AuthorTest {
    private static final String FRONT = "---\ntitle: T\nsummary: S\nminutes: 1\n---\n\n## Screen\n\n";

    @TempDir
    private Path home;

    @Test
    void hostileFilesAreToldOneByOne() throws IOException {
        Path lessons = Files.createDirectory(home.resolve("lessons"));
        Files.write(lesson(lessons, "01-large"), new byte[10 << 20]);
        Files.createSymbolicLink(lesson(lessons, "02-link"), Files.writeString(home.resolve("secret"), FRONT));
        Files.write(lesson(lessons, "03-bytes"), new byte[] {'o', 'k', '\n', (byte) 0xc3, (byte) 0x28});
        Files.writeString(lesson(lessons, "04-escape"), FRONT + "Red \u001b[31m and \u202egnorw.\n");
        Files.writeString(lesson(lessons, "05-deep"), FRONT + ">".repeat(900) + " x\n");
        ProgramRun run = run("check", lessons.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("5 lessons, 1 language: 6 problems\n");
        assertThat(places(run.err(), lessons))
                .containsExactly(
                        "01-large/en.md:1:1",
                        "02-link/en.md:1:1",
                        "03-bytes/en.md:2:1",
                        "04-escape/en.md:9:5",
                        "04-escape/en.md:9:15",
                        "05-deep/en.md:9:7");
        assertThat(run.err()).doesNotContain("\u001b").doesNotContain("\u202e").doesNotContain("gone wrong");
        assertThat(run.err().lines().mapToInt(String::length).max().orElse(0)).isLessThan(240);
        assertThat(run("check", lessons.toString(), "--lang", "ja").err()).contains("UTF-8で保存してください");
    }

    @Test
    void theCaretStandsBelowThePlaceWhateverIsBeforeIt() throws IOException {
        Path draft = Files.writeString(home.resolve("draft.ja.md"), FRONT + "学習者のプロセスは{Q.x}です。\n");
        List<String> lines = run("check", draft.toString()).err().lines().toList();
        String line = lines.get(1);
        int before = Columns.of(line.substring(0, line.indexOf("{Q.x}")));
        assertThat(lines.get(2)).startsWith(" ".repeat(before) + "^").doesNotStartWith(" ".repeat(before + 1));
        assertThat(lines.get(0)).startsWith(draft + ":9:10: ");
    }

    @Test
    void nothingToCheckIsSaid() {
        ProgramRun run = run("check", home.resolve("gone").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("unixproc: there is nothing at ").hasLineCount(1);
    }

    @Test
    void aNewLessonSaysWhatToDoNext() {
        Path lessons = home.resolve("mine");
        ProgramRun run = run("new", "my-lesson", "--lessons", lessons.toString());
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(String::strip))
                .contains(
                        "unixproc check " + lessons.resolve("01-my-lesson"),
                        "unixproc preview " + lessons.resolve("01-my-lesson/en.md"),
                        "unixproc learn my-lesson --lessons " + lessons);
        assertThat(run("new", "other", "--lessons", lessons.toString(), "--lang", "ja")
                        .out())
                .contains("02-other");
    }

    @Test
    void whatCannotBeMadeIsSaidInOneLine() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        LessonSkeleton.of("there").writeInto(home.resolve("mine"));
        List<List<String>> calls = List.of(
                List.of("new", "My Lesson"),
                List.of("new", "../x"),
                List.of("new", "there", "--lessons", home.resolve("mine").toString()),
                List.of("new", "x", "--lessons", file.toString()),
                List.of("new", "x", "--lessons", "/proc/nowhere"),
                List.of("new"),
                List.of("preview", home.resolve("mine").toString()),
                List.of("preview", home.resolve("mine/01-there/en.md").toString(), "--from", "9"));
        for (Language language : Language.values()) {
            for (List<String> call : calls) {
                String[] words = call.toArray(String[]::new);
                ProgramRun run = run(language, words);
                assertThat(run.status()).as(call.toString()).isEqualTo(2);
                assertThat(run.err()).startsWith("unixproc: ").hasLineCount(1);
                assertThat(run.out()).isEmpty();
            }
        }
    }

    @Test
    void aFileWithoutScreensCannotBePreviewed() throws IOException {
        Path file = Files.writeString(home.resolve("draft.md"), "no lesson at all\n");
        ProgramRun run = run("preview", file.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains(file + ":1:1: ").contains("no screen");
    }

    private static Path lesson(Path lessons, String folder) throws IOException {
        return Files.createDirectory(lessons.resolve(folder)).resolve("en.md");
    }

    private static List<String> places(String err, Path lessons) {
        String start = lessons + "/";
        return err.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length(), line.indexOf(": ")))
                .toList();
    }

    private ProgramRun run(String... words) {
        return run(Language.EN, words);
    }

    private ProgramRun run(Language language, String... words) {
        return ProgramRun.inThisJvm(Map.of("LANG", language.tag() + ".UTF-8", "HOME", home.toString()), "", words);
    }
}
