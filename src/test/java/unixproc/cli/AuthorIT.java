package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unixproc.console.PtySession;
import unixproc.lab.remote.RealLab;

/** An author at work, and a learner with a lesson that is somebody else's. */
@Timeout(400)
class AuthorIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DEMAND = "@B execvp(\"sh\", \"sh\", \"-c\", \"echo and so it is\")";

    @TempDir
    private Path home;

    private Path lessons;

    @BeforeEach
    void aLessonIsBegun() throws IOException {
        lessons = home.resolve("lessons");
        Path folder = Files.createDirectories(lessons.resolve("01-mine"));
        for (String file : new String[] {"en.md", "ja.md"}) {
            Files.copy(Path.of("src/test/resources/authors-lesson", file), folder.resolve(file));
        }
    }

    @AfterEach
    void nothingIsLeft() {
        RealLab.nothingIsLeft();
    }

    @Test
    void aLessonThatCameWithTheProgramIsChecked() throws Exception {
        ProgramRun run = StartedProgram.filter(home, "", "check", "lessons/08-fork");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("1 lesson, 2 languages: no problem\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void withoutANameTheLessonsOfThisDirectoryAreCheckedAndNamed() throws Exception {
        Files.writeString(lessons.resolve("01-mine/en.md"), "no front matter\n");
        ProgramRun run = StartedProgram.run(
                home,
                List.of(
                        "sh",
                        "-c",
                        "cd \"$0\" && exec \"$@\"",
                        home.toString(),
                        StartedProgram.LAUNCHER.toString(),
                        "check"),
                "");
        assertThat(run.out()).startsWith("lessons: 1 lesson, 2 languages: ");
        assertThat(run.err()).contains("lessons/01-mine/en.md:1:1");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void atATerminalACheckShowsHowFarItIs() throws Exception {
        try (PtySession session =
                StartedProgram.on(home, "check", "lessons/08-fork").start()) {
            session.waitFor("1 of 1: lessons/08-fork ...", PATIENCE);
            session.waitFor("no problem", PATIENCE);
            assertThat(session.exitStatus()).isZero();
        }
    }

    @Test
    void anUnfinishedLessonIsPreviewedFromAScreenOnAndLeavesNoTrace() throws Exception {
        Path file = lessons.resolve("01-mine/en.md");
        change(file, "Let A have", "Let {A} have");
        Files.writeString(file, Files.readString(file) + "\n## Unfinished\n\n```task\nDo.\n---\n```\n");
        ProgramRun run = StartedProgram.filter(home, "", "preview", file.toString(), "--from", "2");
        assertThat(run.err()).contains("en.md:").contains("^");
        assertThat(run.out())
                .doesNotContain("mine 1/3")
                .contains("mine 2/3")
                .contains("fork() = ")
                .contains("(C)")
                .contains("mine 3/3");
        assertThat(run.status()).isZero();
        assertThat(home.resolve(".local/state/unixproc/progress.json")).doesNotExist();
    }

    @Test
    void somebodyElsesLessonAsksOnce() throws Exception {
        for (String file : new String[] {"01-mine/en.md", "01-mine/ja.md"}) {
            change(lessons.resolve(file), "@B getppid()  #=> A", "@B getppid()  #=> A\n" + DEMAND + "\nwait()  #=> B");
            change(lessons.resolve(file), "tree: A(B C)", "tree: A(B)");
        }
        try (PtySession session = learn()) {
            session.waitFor("somebody else", PATIENCE);
            session.waitFor("mine: " + DEMAND, PATIENCE);
            session.type("n\r");
            playToTheDemand(session);
            session.waitFor("EPERM", PATIENCE);
            leave(session);
        }
        assertThat(check().err()).contains("en.md:29:1: The lab does not become this program");
        try (PtySession session = learn()) {
            session.waitFor("[y/N]", PATIENCE);
            session.type("y\r");
            playToTheDemand(session);
            session.waitFor("[tty] and so it is", PATIENCE);
            leave(session);
        }
        assertThat(check().status()).isZero();
    }

    private PtySession learn() throws IOException {
        return StartedProgram.on(home, "replay", "mine", "--lessons", lessons.toString())
                .start();
    }

    private ProgramRun check() throws Exception {
        return StartedProgram.filter(
                home, "", "check", lessons.resolve("01-mine/en.md").toString());
    }

    private static void playToTheDemand(PtySession session) {
        session.waitFor("mine 1/2", PATIENCE);
        session.type("1\r");
        session.waitFor("next: fork()", PATIENCE);
        session.type("\r");
        session.waitFor("next: @B getppid()", PATIENCE);
        session.type("\r");
        session.waitFor("next: @B execvp", PATIENCE);
        session.type("\r");
    }

    private static void leave(PtySession session) throws Exception {
        session.type(":quit\r");
        assertThat(session.exitStatus()).isZero();
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
