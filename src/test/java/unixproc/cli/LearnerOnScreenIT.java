package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unixproc.console.PtySession;
import unixproc.console.text.Columns;
import unixproc.kernel.ProcFs;

/** What a person at a terminal sees of the commands around the lessons. */
class LearnerOnScreenIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path home;

    private Learner learner;

    @BeforeEach
    void somebodyWhoHasLearnt() throws Exception {
        learner = new Learner(home).whoHasTwoQuestionsDue();
    }

    @Test
    void aReviewAsksAndKeepsEveryAnswerAtOnce() throws Exception {
        try (PtySession session = StartedProgram.on(home, "review").size(80, 24).start()) {
            session.waitFor("review 1/2 ?>", PATIENCE);
            session.type("\n");
            session.waitFor("First an answer");
            session.type(":help\n");
            session.waitFor(":skip leaves a question");
            assertThat(new ProcFs().descendants(session.pid()))
                    .as("no lab is needed")
                    .noneMatch(pid -> new ProcFs()
                            .cmdline(pid)
                            .filter(words -> words.contains("lab-agent"))
                            .isPresent());
            // The choices come in a new order each time.
            String right = line(session.screen(), "the number 0").replaceAll("\\D*(\\d) .*", "$1");
            session.type(right + " sure\n");
            session.waitFor("review 2/2 ?>");
            assertThat(Files.readString(learner.file()))
                    .contains(Learner.today().plusDays(3).toString());
            session.type(":q\n");
            session.waitFor("Right: 1 of 1");
            session.waitFor("Still due today: 1");
            assertThat(session.exitStatus()).isZero();
            assertThat(session.modes()).isEqualTo(session.modesBefore());
        }
    }

    @Test
    void whoIsWrongInAReviewSeesTheQuestionsOwnLinesRun() throws Exception {
        try (PtySession session = StartedProgram.on(home, "review").size(80, 50).start()) {
            session.waitFor("review 1/2 ?>", PATIENCE);
            String right = line(session.screen(), "the number 0").replaceAll("\\D*(\\d) .*", "$1");
            session.type((right.equals("1") ? "2" : "1") + "\n");
            session.waitFor("review 2/2 ?>", PATIENCE);
            assertThat(session.screen())
                    .anyMatch(line -> line.contains("of \"fork\", run once more:"))
                    .anyMatch(line -> line.matches("\\[A \\d+] fork\\(\\) = \\d+ \\(B\\)"));
            session.type(":q\n");
            assertThat(session.exitStatus()).isZero();
        }
    }

    @Test
    void theListIsSearchedAndStartsWhatIsLeft() throws Exception {
        try (PtySession session = StartedProgram.on(home, "list")
                .size(80, 24)
                .environment("LANG", "ja_JP.UTF-8")
                .start()) {
            session.waitFor("list>", PATIENCE);
            List<String> screen = session.screen();
            String done = line(screen, "（済み）");
            String heading = line(screen, "題名");
            String row = line(screen, "子プロセスを作れる");
            assertThat(column(row, "プロセスは")).isEqualTo(column(heading, "題名"));
            assertThat(column(done, "プロセスに")).isEqualTo(column(heading, "題名"));
            session.type("/なにもない\n");
            session.waitFor("に合うレッスンはありません");
            session.type("/作れる\n");
            session.waitFor("Enterでforkを始めます");
            session.type("\n");
            session.waitFor("今日おさらいする問いが2問あります", PATIENCE);
            session.waitFor("fork>", PATIENCE);
            session.type(":quit\n");
            assertThat(session.exitStatus()).isZero();
            // How to come back is said in the words this was started with, wherever the line breaks.
            assertThat(String.join("", session.screen()).replaceAll("[ ▌]", ""))
                    .contains(StartedProgram.LAUNCHER + "learn");
        }
    }

    @Test
    void aResetAsksFirst() throws Exception {
        byte[] before = Files.readAllBytes(learner.file());
        try (PtySession session = StartedProgram.on(home, "reset", "fork").start()) {
            session.waitFor("(y/n)", PATIENCE);
            session.type("n\n");
            session.waitFor("Nothing was changed");
            assertThat(session.exitStatus()).isZero();
        }
        assertThat(Files.readAllBytes(learner.file())).isEqualTo(before);
        try (PtySession session =
                StartedProgram.on(home, "reset", "--lang", "ja", "fork").start()) {
            session.waitFor("レッスンforkの進み具合と、1問の答え", PATIENCE);
            session.type("maybe\n");
            session.type("はい\n");
            session.waitFor("消しました");
            assertThat(session.exitStatus()).isZero();
        }
        assertThat(Files.readString(learner.file())).doesNotContain("fork");
    }

    private static String line(List<String> screen, String part) {
        return screen.stream().filter(line -> line.contains(part)).findFirst().orElseThrow();
    }

    private static int column(String line, String part) {
        return Columns.of(line.substring(0, line.indexOf(part)));
    }
}
