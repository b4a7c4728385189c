package unixproc.tutor.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unixproc.console.Input;
import unixproc.console.KeyAction;
import unixproc.console.ScriptedConsole;
import unixproc.console.text.Theme;
import unixproc.lab.Lab;
import unixproc.lab.remote.RealLab;
import unixproc.text.Language;

/** Every word a learner has, typed at a real lab. */
@Timeout(180)
class LearnersWordsIT {
    private static final String ENTER = "";
    private static Lab lab;

    @TempDir
    Path folder;

    private Played played;

    @BeforeAll
    static void startTheLab() {
        lab = RealLab.start();
    }

    @AfterAll
    static void nothingIsLeft() {
        lab.close();
        RealLab.nothingIsLeft();
    }

    @BeforeEach
    void writeTheLessons() {
        played = new Played(SmallLessons.in(folder), Played.shared(lab));
    }

    private static String flat(List<String> shown) {
        return String.join("\n", shown).replaceAll("\\d{2,}", "N");
    }

    @Test
    void theMainPathFromTheFirstScreenToTheGoodbye() {
        String shown = flat(
                played.learn("small", ENTER, ENTER, ENTER, "1 sure", ENTER, ENTER, ENTER, "@B fork()", ENTER, ":quit"));
        assertThat(shown)
                .containsSubsequence(
                        "Lesson 1: A Small Lesson (about 2 minutes)",
                        "small 1/3 ",
                        "course 1/2",
                        "▌ The first screen",
                        "▌ next: me = getpid()   (Enter types it for you)",
                        "A small> me = getpid()\n[A N] getpid() = N",
                        "▌ next: :tree   (Enter)",
                        "❯ A N",
                        "▌ Enter: next screen.",
                        "small 2/3 ",
                        "▌   1  the PID of the child",
                        "▌ Your prediction (sure): the PID of the child",
                        "N small> pid = fork()\n[A N] fork() = N (B)\n[B N] fork() = 0",
                        """
                        ▌ ✗ You were sure, and it is not so: here is something to learn.
                        ▌   you predicted:    the PID of the child
                        ▌   the kernel shows: 0
                        ▌ No, that is what the parent gets.""",
                        "small 3/3 ",
                        "▌ Let B have a child.",
                        "[B N] fork() = N (C)",
                        "▌ ✓ Done: the kernel shows it.\n▌ B is a parent now.",
                        "▌ The end of \"A Small Lesson\".",
                        "▌ • There was a point.\n▌ • And another one.",
                        "▌ Manual pages: fork(2) getpid(2)",
                        "▌ In this lesson 3 processes were created, 3 reaped, 0 left.",
                        "▌ Next: The Next Lesson (next).",
                        "▌ Goodbye. small is done.")
                .doesNotContain("fresh lab", "changed:");
    }

    @Test
    void theSameInJapanese() {
        String shown = flat(played.in(Language.JA)
                .learn("small", ENTER, ENTER, ENTER, "２", ENTER, ENTER, ENTER, "：ｈｉｎｔ", ":answer", ENTER, ":quit"));
        assertThat(shown)
                .containsSubsequence(
                        "レッスン1「小さなレッスン」（およそ2分）",
                        "small 1/3 ",
                        "コース1/2",
                        "▌ 次の行：me = getpid()   （Enterで代わりに打ち込みます）",
                        "▌ Enter：次の画面",
                        "▌   1  子プロセスのPID",
                        "▌ 予想：0",
                        "▌ ✓ 予想どおりです。\n▌   0\n▌ これで親か子かが分かります。",
                        "▌ Bに子プロセスを作らせてください。",
                        "▌ ヒント1/2",
                        "▌ forkするのはどちらでしょう。",
                        "▌     @B fork()",
                        "▌ ✓ できました。",
                        "▌ Bは親になりました。",
                        "▌ 「小さなレッスン」はここまでです。",
                        "▌ • 要点がありました。",
                        "残っている",
                        "▌ お疲れさまでした。");
    }

    @Test
    void hintsComeOneByOneAndHelpIsRemindedOfAfterTheThirdMiss() {
        String shown = flat(played.learn(
                "small", ":skip", ENTER, ":skip", ":skip", ENTER, ENTER, ":check", ENTER, ":h", ":hint", ":hint",
                ":ans", ":hint", ":quit"));
        assertThat(shown)
                .containsSubsequence(
                        "▌ ✗ not yet. Wanted: the family A(B(C))",
                        "▌   Found: A(B)",
                        "▌ ✓ met: calls of fork: at most 1",
                        "▌ ✗ not yet.",
                        "▌ ✗ not yet.",
                        "▌ Stuck? :hint gives a hint",
                        ":h may be :hint :help",
                        "▌ Hint 1 of 2",
                        "▌ Who has to fork?",
                        "▌ Hint 2 of 2 (the last;",
                        "▌ @B lets B run a line.",
                        "▌     @B fork()",
                        "N small> @B fork()\n[B N] fork() = N (C)",
                        "▌ ✓ Done:",
                        "▌ There is no task open here.");
    }

    @Test
    void whatTheLearnerDidInBetweenIsUndone() {
        String shown = flat(played.learn(
                "small",
                "fork()",
                "@B fork()",
                ENTER,
                ":use A",
                ":tree",
                ENTER,
                "2",
                "exit(3)",
                ENTER,
                "execvp(\"true\", \"true\")",
                "@B kill(getpid(), SIGKILL)",
                ENTER,
                ENTER,
                "kill B SIGSTOP",
                ":check",
                ":again",
                ":check",
                ":quit"));
        assertThat(shown)
                .containsSubsequence(
                        "[A N] fork() = N (B)",
                        "▌ next: me = getpid()",
                        "[B N] fork() = N (C)",
                        "A N small> me = getpid()",
                        "N small> :tree",
                        "▌ Enter: next screen.",
                        "[A N] +++ exited with 3 +++",
                        "A has ended.",
                        "▌ (The lab is again as the lesson left it",
                        "[A N] execvp(\"true\", [\"true\"]) = 0",
                        "[B N] +++ killed by SIGKILL +++",
                        "▌ (The lab is again as the lesson left it",
                        "[A N] fork() = N (B)",
                        "[A N] kill(N, SIGSTOP) = 0",
                        "▌ B is stopped, or goes on again.",
                        "▌ next: @B pid",
                        "small 2/3 ",
                        "▌   2  0");
    }

    @Test
    void aStepBackOnlyShowsAndTheLabStaysAsItIs() {
        String shown = flat(played.learn(
                "small",
                ":back",
                ENTER,
                ENTER,
                ENTER,
                "2 guess",
                ENTER,
                ENTER,
                ENTER,
                new Input.Key(KeyAction.BACK),
                "2",
                new Input.Key(KeyAction.FORWARD),
                ":skip",
                new Input.Key(KeyAction.FORWARD),
                ":quit"));
        assertThat(shown)
                .containsSubsequence(
                        "▌ This is the first screen.",
                        "▌ Your prediction (a guess): 0",
                        "▌ ✓ As you predicted.",
                        "small 3/3 ",
                        "small 2/3 ",
                        "▌ What does `fork` return in the child?",
                        "▌   ✓  0",
                        "▌     pid = fork()",
                        "▌ You are looking back at screen 2; Enter leads on, to screen 3.",
                        "[A N] 2 = 2",
                        "▌   Found: A(B)",
                        "▌ The end of");
    }

    @Test
    void freePlayEndsWhereItBegan() {
        String shown = flat(played.learn(
                "small",
                ":resume",
                ":skip",
                ENTER,
                "2",
                ENTER,
                ":play",
                "2",
                "fork()",
                ":next",
                ":hint",
                new Input.Key(KeyAction.BACK),
                ":resume",
                ENTER,
                ":quit"));
        assertThat(shown)
                .containsSubsequence(
                        "▌ You are in the lesson;",
                        "[A N] fork() = N (B)",
                        "▌ Free play:",
                        "A N play> 2\n[A N] 2 = 2",
                        "[A N] fork() = N (C)",
                        "▌ You are in free play; :resume",
                        "▌ You are in free play; :resume",
                        "▌ You are in free play; :resume",
                        "small 2/3 ",
                        "▌ (The lab is again as the lesson left it, with new processes: A N",
                        "▌ next: @B pid",
                        "A N small> @B pid\n[B N] pid = 0",
                        "▌ ✓ As you predicted.");
    }

    @Test
    void wordsThatOnlyLook() throws Exception {
        Path file = folder.resolve("notes.md");
        String shown = flat(played.learn(
                "small",
                ":list",
                ":why",
                ":code",
                ":code perl",
                ":code PYTHON",
                ":man fork",
                ":man pipe(7)",
                ":man",
                ":goto",
                ":goto nowhere",
                ":goto 1",
                "x = 1",
                ":save",
                ":save " + file,
                ":save " + file,
                ":save " + folder.resolve("lessons/01-small/en.md"),
                ":save " + folder.resolve("nowhere/notes.md"),
                ":nothing",
                ":quit"));
        assertThat(shown)
                .containsSubsequence(
                        "▌ ❯  1  small",
                        "A Small Lesson (here)",
                        "The Next Lesson",
                        "▌ There is nothing more to tell here.",
                        "▌ :code LANGUAGE shows it, :code LANGUAGE FILE writes it to a file: python",
                        "▌ There is no code in perl here; there is python.",
                        "The same in Python:\nimport os\n\nprint(os.getpid())",
                        "pid_t fork()",
                        "man 7 pipe",
                        ":man CALL tells",
                        "▌ :goto NAME goes to a lesson",
                        "▌ there is no lesson nowhere",
                        "Lesson 1: A Small Lesson",
                        "▌ :save FILE writes",
                        "▌ Written to " + flat(List.of(file.toString())),
                        "▌ Written to",
                        "stays as it is; choose another name.",
                        "is no such folder.",
                        "there is no word :nothing");
        assertThat(Files.readAllLines(file))
                .startsWith("# A Small Lesson", "")
                .contains("> Here is A.", "```text")
                .doesNotContain("> :goto NAME goes to a lesson, for example :goto fork.");
        assertThat(Files.readString(file)).containsPattern("A \\d* ?small> x = 1\n\\[A \\d+] x = 1\n");
    }

    @Test
    void aLessonsLineMayBeTypedBeforeTheLabIsThere() {
        assertThat(flat(played.learn("small", "me=getpid();", ":tr", ":quit")))
                .containsSubsequence("A small> me=getpid();", "▌ next: :tree   (Enter)", "▌ Enter: next screen.")
                .doesNotContain("as the lesson left it");
    }

    @Test
    void theReasonHasItsSource() {
        assertThat(flat(played.learn("small", ":skip", ENTER, ":skip", ":skip", ENTER, ":why", ":quit")))
                .containsSubsequence("▌ Because it was asked for.", "▌ Source: fork(2).");
    }

    @Test
    void theRecallBeforeALessonAsksWhatWasMet() {
        assertThat(flat(played.learn("next", ":quit"))).doesNotContain("From the lesson");
        played.learn("small", ENTER, ENTER, ENTER, "1", ENTER, ENTER, ":quit");
        String shown = flat(played.learn(
                "next", ENTER, ":hint", ":back", ":check", ":again", ":answer", "7", "2", "1", ENTER, ENTER, ENTER,
                "fork()", ENTER, ":back", ":quit"));
        assertThat(shown)
                .containsSubsequence(
                        "From the lesson \"small\":",
                        "▌ First an answer",
                        "▌ A guess costs nothing",
                        "▌ This is a question before the lesson.",
                        "▌ This is a question before the lesson.",
                        "▌ What does fork return in the child?".replace("fork", "`fork`"),
                        "▌ It is 2.",
                        "▌ There is no such choice.",
                        "▌ ✓ As you predicted.\n▌   0\n",
                        "▌ Enter: the lesson begins.",
                        "[A N] 1 = 1",
                        "next 1/1 ",
                        "[A N] getpid() = N",
                        "▌ Enter: the end of the lesson.",
                        "▌ The end of \"The Next Lesson\".",
                        "▌ In this lesson 2 processes were created, 2 reaped, 0 left.",
                        "▌ This was the last lesson.",
                        "[A N] fork() = N (B)",
                        "▌ This was the last lesson.",
                        "next 1/1 ");
    }

    @Test
    void ctrlCStopsWhatSleepsAndSaysSoWhereNothingDoes() {
        String shown = flat(
                played.learn("small", new Input.Interrupted(), "pause()", new Input.Interrupted(), ENTER, ":quit"));
        assertThat(shown)
                .containsSubsequence(
                        "▌ Nothing is running here.",
                        "[A N] pause() <unfinished ...>",
                        "▌ A is doing something else now.",
                        "[A N] <stopped by Ctrl-C>",
                        "N small> me = getpid()");
    }

    @Test
    void whatTheCallsDoNotTellIsSaidByTheWay() {
        String shown = flat(played.learn(
                "small",
                ":play",
                "fd = open(\"/etc/hosts\", O_RDONLY); fork()",
                "read(fd, b, 3)",
                "@B fork()",
                "@B _exit(0)",
                ":diff off",
                "@C setsid()",
                ":diff",
                ":diff on",
                "signal(SIGUSR1, SIG_IGN)",
                ":quit"));
        assertThat(shown)
                .containsSubsequence(
                        "▌ changed: A 3, B 3: offset 0 → 3",
                        "▌ changed: B: ready for a line → zombie",
                        "▌ changed: C: parent was B N, is now lab init N",
                        "[C N] setsid() = N",
                        "C: session N → N",
                        "▌ changed: A: now ignores SIGUSR1")
                .doesNotContain("changed: A 3: opened", "changed: B N: new", "changed: C: session");
    }

    @Test
    void whoOnlyReplaysIsToldSo() {
        assertThat(flat(played.withoutSaving().learn("small", ":quit")))
                .contains("▌ Goodbye. Once more: unixproc replay small")
                .contains("▌ Your place in the course: unixproc learn");
        assertThat(flat(played.learn("small", ":quit"))).contains("small 1/3 ");
    }

    @Test
    void theFootSaysWhoIsInTheLabAndWhatTheyDo() {
        assertThat(footAfter(Theme.UNICODE, "fork()", "@B pause()")).isEqualTo("❯A ready  B asleep in pause");
    }

    private String footAfter(Theme theme, String... lines) {
        List<Input> typed = new ArrayList<>(List.of(new Input.Line(":play", 1)));
        for (String line : lines) {
            typed.add(new Input.Line(line, typed.size() + 1));
        }
        typed.add(new Input.EndOfInput());
        ScriptedConsole console = new ScriptedConsole(theme, Language.EN, typed.toArray(Input[]::new));
        played.learn("small", console);
        return console.status().plain();
    }

    @Test
    void theTimelineTellsWhoWasStoppedAndReaped() {
        String shown = flat(played.learn(
                "small",
                ":play",
                "fork()",
                "kill(B, SIGSTOP)",
                "waitpid(B, &s, WUNTRACED)",
                "kill -9 B",
                "wait(&s)",
                "fork()",
                "@C fork()",
                "@C _exit(0)",
                "wait(&s)",
                "@D _exit(0)",
                ":timeline",
                ":quit"));
        assertThat(shown)
                .containsSubsequence(
                        "A forks B",
                        "B is stopped",
                        "B is killed by SIGKILL",
                        "A reaps B",
                        "A reaps C",
                        "D exits with 0",
                        "D is reaped");
    }

    @Test
    void theTimeOfALabThatWasMadeAfreshBeginsWithItsFirstProcess() {
        assertThat(flat(played.learn("small", ":again", ":timeline", ":quit"))).containsPattern("0\\.N +• +A starts");
    }

    /** The wait is over when the stop is: kill(2) may come back before. */
    @Test
    void aCrowdAtTheFootStandsByWhatItDoes() {
        assertThat(footAfter(
                        Theme.ASCII,
                        "for (i = 0; i < 8; i++) if (fork() == 0) break;",
                        "@B pause()",
                        "@C _exit(0)",
                        "kill(D, SIGSTOP)",
                        "waitpid(D, &s, WUNTRACED)"))
                .isEqualTo("ready >A E F G H I  asleep in pause B  zombie C  stopped D");
    }

    @Test
    void learningGoesOnAtTheScreenItStopped() {
        played.learn("small", ":skip", ENTER, ":skip", new Input.EndOfInput());
        assertThat(flat(played.learn("small", "2", ENTER, ":quit")))
                .containsSubsequence(
                        "▌ You are back at screen 2 of 3.", "small 2/3 ", "N small> pid = fork()", "fork() = N (B)");
    }
}
