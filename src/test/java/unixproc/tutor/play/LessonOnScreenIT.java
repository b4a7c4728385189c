package unixproc.tutor.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unixproc.Jvm;
import unixproc.console.PtySession;
import unixproc.kernel.ProcFs;

/** A person at a terminal plays a lesson: what they see, what is left when they go. */
class LessonOnScreenIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path home;

    private PtySession start(String language, String... words) throws IOException {
        return program(language, words).start();
    }

    private PtySession.Builder program(String language, String... words) {
        List<String> command = Jvm.command("-Dunixproc.home=" + Path.of("").toAbsolutePath(), "unixproc.Main");
        command.addAll(List.of(words));
        return PtySession.of(command.toArray(String[]::new))
                .size(80, 24)
                .environment("LC_ALL", language)
                .environment("HOME", home.toString())
                .environment("XDG_STATE_HOME", home.resolve("state").toString());
    }

    @Test
    void aLessonIsPlayedByEnterAndAnswers() throws Exception {
        try (PtySession session = start("C.UTF-8", "replay", "pid")) {
            session.waitFor("pid 1/", PATIENCE);
            session.waitFor("next: getpid()", PATIENCE);
            session.type("\r");
            session.waitFor("] getpid() = ", PATIENCE);
            session.type("\r");
            session.waitFor("Enter: next screen", PATIENCE);
            session.type("\r");
            session.waitFor("pid 2/", PATIENCE);
            session.type("\r");
            session.waitFor("First an answer", PATIENCE);
            session.type("1 sure\r");
            session.waitFor("Now the kernel decides", PATIENCE);
            session.type("\r");
            session.waitFor("(B)", PATIENCE);
            session.type(":goto fork\r");
            session.waitFor("fork 1/", PATIENCE);
            session.type("2\r");
            session.waitFor("next: pid = fork()", PATIENCE);
            session.type("\r");
            session.waitFor("(B)", PATIENCE);
            session.type(":skip\r");
            session.waitFor("Enter: next screen", PATIENCE);
            fitsInto(session, 40);
            fitsInto(session, 200);
            leave(session, ":quit\r", "unixproc learn");
        }
    }

    /** Of a screen drawn at a width every line is the tutor's own: none has been broken by the terminal. */
    private static void fitsInto(PtySession session, int columns) {
        session.resize(columns, 24);
        session.key("\u000c").type(":again\r");
        session.waitUntil(
                "the question and nothing broken",
                lines -> lines.stream().anyMatch(line -> line.startsWith("▌ fork 1/"))
                        && lines.stream().anyMatch(line -> line.startsWith("▌ Type 1 to 3"))
                        && isTutorsAlone(lines.subList(1, lines.size())),
                PATIENCE);
    }

    private static boolean isTutorsAlone(List<String> lines) {
        return lines.stream().allMatch(line -> line.isEmpty() || line.startsWith("▌ ") || line.startsWith("A "));
    }

    @Test
    void learningGoesOnWhereItStopped() throws Exception {
        try (PtySession session = start("C.UTF-8", "learn", "pid")) {
            session.waitFor("pid 1/", PATIENCE);
            session.waitFor("next: getpid()", PATIENCE);
            session.type(":skip\r");
            session.waitFor("Enter: next screen", PATIENCE);
            session.type("\r");
            session.waitFor("pid 2/", PATIENCE);
            leave(session, PtySession.CTRL_D, "unixproc learn");
        }
        try (PtySession session = start("C.UTF-8", "learn")) {
            session.waitFor("pid 2/", PATIENCE);
            leave(session, ":q\r", "unixproc learn");
        }
    }

    @Test
    void theSameInJapanese() throws Exception {
        try (PtySession session = start("ja_JP.UTF-8", "replay", "fork")) {
            session.waitFor("一度呼ぶと、二度戻る", PATIENCE);
            session.type("3\r");
            session.waitFor("次の行：pid = fork()", PATIENCE);
            session.type("pid = fork()\r");
            session.waitFor("(B)", PATIENCE);
            session.type("\r\r\r");
            session.waitUntil(
                    "an answer, which may be right, as the choices come in any order",
                    lines -> lines.stream().anyMatch(line -> line.contains("予想どおりです。") || line.contains("実際：")),
                    PATIENCE);
            session.key(PtySession.CTRL_C);
            session.waitFor("今動いている行はありません。", PATIENCE);
            session.key(PtySession.ALT_RIGHT);
            session.waitFor("fork 2/", PATIENCE);
            session.key(PtySession.ALT_LEFT);
            session.waitFor("画面1を振り返っています", PATIENCE);
            leave(session, ":quit\r", "unixproc learn");
        }
    }

    @Test
    void aDumbTerminalInTheCLocaleGetsLettersAlone() throws Exception {
        try (PtySession session = program("C", "replay", "pid")
                .environment("TERM", "dumb")
                .environment("NO_COLOR", "1")
                .start()) {
            playPlainly(session);
            assertThat(session.output()).contains("`-- ");
        }
    }

    @Test
    void aScreenReaderIsToldLineByLine() throws Exception {
        try (PtySession session = start("C", "replay", "pid", "--plain")) {
            playPlainly(session);
            assertThat(session.output()).contains("child of").doesNotContain("`--");
        }
    }

    private static void playPlainly(PtySession session) throws Exception {
        session.waitFor("next: getpid()", PATIENCE);
        session.type("\r");
        session.waitFor("] getpid() = ", PATIENCE);
        session.type(":tree\r");
        session.waitFor("lab init", PATIENCE);
        leave(session, PtySession.CTRL_D, "unixproc learn");
        assertThat(session.output()).contains("Lesson 2");
        assertThat(session.output().codePoints()).allMatch(c -> c == '\r' || c == '\n' || (c >= ' ' && c < 0x7f));
    }

    private static void leave(PtySession session, String keys, String goodbye) throws Exception {
        ProcFs proc = new ProcFs();
        List<Long> all = proc.descendants(session.pid());
        assertThat(all).as("the lab is there").isNotEmpty();
        session.type(keys);
        session.waitFor(goodbye, PATIENCE);
        assertThat(session.exitStatus()).isZero();
        assertThat(session.modes()).as("terminal modes").isEqualTo(session.modesBefore());
        for (long pid : all) {
            assertThat(Files.exists(Path.of("/proc/" + pid + "/stat")))
                    .as("process " + pid + " is left")
                    .isFalse();
        }
    }
}
