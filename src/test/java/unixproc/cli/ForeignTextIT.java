package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a lesson or a name is made of, no control character of theirs reaches the terminal. */
class ForeignTextIT {
    private static final String LESSON = """
            ---
            title: "Evil \\e[31m\\a title \\x9b"
            summary: "A \\u001b]52;c;ZXZpbA==\\u0007 summary \\u2028 \\u202e"
            minutes: 1
            points: ["a \\r point \\b"]
            calls: [fork(2)]
            ---

            ## One &#27;[31m &#x9b;32m

            Prose &#27;[31mX &#x9b;32m &#7; &#8; &#x202e; and `code &#27;` and *em &#x1b;]0;own&#7;*.

            - an item &#27;[2J

            ```lab
            printf("written \\33[35m\\a\\n")
            ```

            ```predict
            What is it &#27;[31m?
            - [x] yes &#27;[32m
              > Right &#27;c.
            - [ ] no &#7;
              > No &#27;c.
            ```
            """;

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"list", "check", "replay evil --auto", "learn evil", "preview evil"})
    void aLessonsEscapesAreShown(String words) throws Exception {
        Path lesson = Files.createDirectories(home.resolve("lessons/01-evil")).resolve("en.md");
        Files.writeString(lesson, LESSON);
        ProgramRun run = new Learner(home)
                .types("\n\n:skip\n\n:quit\n", ("--lessons " + home.resolve("lessons") + " " + words).split(" "));
        assertIsVisible(run);
        assertThat(run.out() + run.err()).as(words).contains("evil");
    }

    @Test
    void namesInErrorsAreShown() throws Exception {
        String name = "x\u001b]0;own\u0007\u009b31m";
        Path lessons = Files.createDirectories(home.resolve("lessons/01-evil"));
        Files.writeString(lessons.resolve("en\u001b[31m.md"), "nothing");
        Path damaged = Files.createDirectories(home.resolve("other/01-\u001b[31m"));
        Files.writeString(damaged.resolve("en.md"), "no lesson");
        List<String[]> commands = List.of(
                new String[] {"list", "--lessons", name},
                new String[] {"check", lessons.getParent().toString()},
                new String[] {"check", home.resolve("other").toString()},
                new String[] {"list", "--lessons", home.resolve("other").toString()},
                new String[] {"replay", name},
                new String[] {"lab", name},
                new String[] {name});
        for (String[] words : commands) {
            ProgramRun run = new Learner(home).types("", words);
            assertIsVisible(run);
            assertThat(run.out() + run.err()).isNotBlank();
        }
    }

    private static void assertIsVisible(ProgramRun run) {
        String all = run.out() + run.err();
        assertThat(all.codePoints()
                        .filter(c -> c != '\n' && (Character.isISOControl(c) || c == 0x202e || c == 0x2028))
                        .mapToObj(Integer::toHexString))
                .as(all)
                .isEmpty();
    }
}
