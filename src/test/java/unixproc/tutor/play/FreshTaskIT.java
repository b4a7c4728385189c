package unixproc.tutor.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unixproc.lab.Lab;
import unixproc.lab.remote.RealLab;

/** A task that begins in a new lab, whatever the screens before have left. */
@Timeout(120)
class FreshTaskIT {
    private static final String LESSON = """
            ---
            title: A Lesson of Two Labs
            summary: Its task has a lab of its own.
            minutes: 1
            calls: [fork(2)]
            points:
              - There was a point.
            ---

            ## A family

            ```lab
            fork()  #=> B
            ```

            ## Alone again

            ```task
            Let A have two children.
            ---
            fresh: true
            scene: |
              n = 2
            said: A knows how many.
            check:
              - tree: A(B C)
              - calls: {fork: at most 2}
            hints:
              - Who has to fork?
            solution: |
              fork()
              fork()
            success: Two, of A's own.
            ```
            """;

    private static Lab lab;

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheLab() {
        lab = RealLab.start();
    }

    @AfterAll
    static void nothingIsLeft() {
        lab.close();
        RealLab.nothingIsLeft();
    }

    @Test
    void whatCanNoLongerBeDoneIsSaidAtOnceWithTheWayBack() {
        Path lessons = Played.lessons(folder.resolve("lessons"), Map.of("01-two/en.md", LESSON));
        String flat = String.join(
                "\n",
                new Played(lessons, Played.shared(lab))
                        .learn("two", "", "", "fork()", "@B fork()", "fork()", ":again", "fork()", "fork()", ":quit"));
        assertThat(flat)
                .containsSubsequence(
                        "@B fork()", "fork()", "▌ This can no longer be done.", ":again", "▌ Two, of A's own.")
                .containsOnlyOnce("This can no longer be done");
    }

    @Test
    void nothingOfTheScreensBeforeIsLeftAndItCanBeBegunAgain() {
        Path lessons = Played.lessons(folder.resolve("lessons"), Map.of("01-two/en.md", LESSON));
        String flat = String.join(
                        "\n",
                        new Played(lessons, Played.shared(lab))
                                .learn(
                                        "two", "", "", ":tree", "n", "fork()", ":again", "@A n", ":tree", "fork()",
                                        "fork()", ":quit"))
                .replaceAll("\\d{2,}", "N")
                .replaceAll(" +", " ");
        assertThat(flat)
                .containsSubsequence(
                        "[A N] fork() = N (B)",
                        "▌ (This screen starts in a fresh lab",
                        "▌ prepared: A knows how many.",
                        "▌ Let A have two children.",
                        "[A N] n = 2",
                        "[A N] fork() = N (B)",
                        "▌ (This screen starts in a fresh lab",
                        "▌ Let A have two children.",
                        "[A N] n = 2",
                        "[A N] fork() = N (B)",
                        "[A N] fork() = N (C)",
                        "▌ Two, of A's own.");
        assertThat(flat.lines().filter(line -> line.matches(".*── .*A N.*"))).hasSize(2);
        assertThat(flat).doesNotContainPattern("── .*B N");
    }
}
