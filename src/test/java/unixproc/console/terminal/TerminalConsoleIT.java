package unixproc.console.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unixproc.Jvm;
import unixproc.console.ConversationProgram;
import unixproc.console.PtySession;

@Timeout(120)
class TerminalConsoleIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String BACKSPACE = "\u007f";

    @TempDir
    Path home;

    @Test
    void linesAreReadOneByOneAndTheTerminalIsGivenBack() throws Exception {
        try (PtySession session = program().start()) {
            session.waitFor("A>");
            assertThat(session.screen().get(0)).isEqualTo("▌ welcome, 親プロセス");

            session.type("getpid()\n");
            session.waitFor("line 1 [getpid()]");
            session.type("\n");
            session.waitFor("line 2 []");
            session.type("quit\n");

            assertThat(session.exitStatus()).isZero();
            assertThat(session.modes()).isEqualTo(session.modesBefore());
            assertThat(session.output()).contains("\u001b[?2004h").endsWith("\u001b[?2004l\u001b[?1l\u001b>");
            assertThat(session.screen()).noneMatch(line -> line.contains("status"));
        }
    }

    @Test
    void outputDoesNotDisturbTyping() throws Exception {
        try (PtySession session = program().start()) {
            session.waitFor("A>");
            session.type("later\n");
            session.waitUntil("a second prompt", lines -> lines.contains("A>"), PATIENCE);
            session.type("half a li");
            session.waitFor("something happened");
            session.type("ne\n");
            session.waitFor("[half a line]");
            assertThat(session.screen())
                    .containsSubsequence(
                            "A> later",
                            "something happened",
                            "and more of it",
                            "A> half a line",
                            "line 2 [half a line]");
        }
    }

    @Test
    void whatIsRedrawnIsShownAtOnce() throws Exception {
        try (PtySession session = program().start()) {
            session.waitFor("A>");
            session.type("later\n");
            session.waitFor("something happened");
            session.waitUntil("a prompt below it", lines -> lines.contains("and more of it"), PATIENCE);
            session.type("quit\n");
            assertThat(session.exitStatus()).isZero();
            String output = session.output();
            String held = output.substring(0, output.indexOf("something happened"));
            assertThat(held.lastIndexOf("\u001b[?2026h")).isGreaterThan(held.lastIndexOf("\u001b[?2026l"));
            String shown = output.substring(output.indexOf("and more of it"));
            assertThat(shown.indexOf("\u001b[?2026l")).isBetween(0, shown.indexOf("bye"));
        }
        try (PtySession session = program().environment("TERM", "vt100").start()) {
            session.waitFor("A>");
            session.type("quit\n");
            session.waitFor("bye");
            assertThat(session.output()).doesNotContain("?2026");
        }
    }

    @Test
    void pagesOfTheManualAreLinksWhereATerminalShowsThem() throws Exception {
        String link = "\u001b]8;;https://man7.org/linux/man-pages/man2/fork.2.html\u001b\\fork(2)\u001b]8;;\u001b\\";
        assertThat(outputOf(program().environment("VTE_VERSION", "7402"))).contains("see " + link);
        assertThat(outputOf(program())).contains("see fork(2)").doesNotContain("\u001b]8;");
        assertThat(outputOf(
                        program().environment("VTE_VERSION", "7402").environment("TMUX", "/tmp/tmux-0/default,1,0")))
                .contains("see fork(2)")
                .doesNotContain("\u001b]8;");
        assertThat(outputOf(program("plain").environment("VTE_VERSION", "7402")))
                .contains("see fork(2)")
                .doesNotContain("\u001b]8;");
    }

    private static String outputOf(PtySession.Builder program) throws Exception {
        try (PtySession session = program.start()) {
            session.waitFor("A>");
            session.type("page\n");
            session.waitFor("see fork(2)");
            return session.output();
        }
    }

    @Test
    void theFootShowsSignatureAndStatusOnlyWhileALineIsTyped() throws Exception {
        try (PtySession session = program().start()) {
            session.waitFor("status of A");
            session.type("open(");
            session.waitFor("open(path, flags)");
            assertThat(session.screen()).containsSequence("A> open(", "open(path, flags)", "status of A");
            session.type("1)\n");
            session.waitFor("line 1 [open(1)]");
            session.waitUntil("one status, at the end", lines -> lines.get(4).equals("status of A"), PATIENCE);
            assertThat(session.screen())
                    .startsWith("▌ welcome, 親プロセス", "A> open(1)", "line 1 [open(1)]", "A>", "status of A");
        }
    }

    @Test
    void theFootNeverGetsIntoTheScrollbackOfAFullScreen() throws Exception {
        try (PtySession session = program().size(60, 10).start()) {
            session.waitFor("A>");
            for (int i = 1; i <= 12; i++) {
                session.type("open(" + i + ")\n");
                session.waitFor("line " + i + " [");
            }
            session.waitUntil("status at the bottom", lines -> lines.get(9).equals("status of A"), PATIENCE);
            assertThat(session.screen()).containsSequence("A> open(11)", "line 11 [open(11)]", "A> open(12)");
            assertThat(session.scrollback())
                    .startsWith("▌ welcome, 親プロセス", "A> open(1)", "line 1 [open(1)]", "A> open(2)")
                    .noneMatch(line -> line.contains("status") || line.contains("flags"));
        }
    }

    @Test
    void aNarrowTerminalHasNoFoot() throws Exception {
        try (PtySession session = program().size(39, 20).start()) {
            session.waitFor("A>");
            session.type("open(\n");
            session.waitFor("line 1 [open(]");
            assertThat(session.output()).doesNotContain("status").doesNotContain("flags");
        }
    }

    @Test
    void keysChangeTheProcessAndLeaveTheTextAlone() throws Exception {
        try (PtySession session = program().start()) {
            session.waitFor("A>");
            session.type("getp").key(PtySession.ALT_DOWN);
            session.waitFor("B> getp");
            session.key(PtySession.ALT_LEFT);
            session.waitFor("step BACK");
            session.key(PtySession.ALT_UP);
            session.waitFor("A> getp");
            session.type("id()\n");
            session.waitFor("line 1 [getpid()]");
        }
    }

    @Test
    void ctrlCReachesTheProgramAtThePromptAndWhileALineRuns() throws Exception {
        try (PtySession session = program().start()) {
            session.waitFor("A>");
            session.type("oops").key(PtySession.CTRL_C);
            session.waitFor("interrupted");
            session.waitUntil("the prompt again", lines -> lines.contains("A>"), PATIENCE);
            session.type("busy\n");
            session.waitFor("busy until");
            session.key(PtySession.CTRL_C);
            session.waitUntil(
                    "interrupted twice",
                    lines -> lines.stream().filter("interrupted"::equals).count() == 2,
                    PATIENCE);
            session.type("on\n");
            session.waitFor("[on]");
        }
    }

    @Test
    void ctrlDIsTheEndOfInput() throws Exception {
        try (PtySession session = program().start()) {
            session.waitFor("A>");
            session.key(PtySession.CTRL_D);
            session.waitFor("end of input");
            assertThat(session.exitStatus()).isZero();
            assertThat(session.screen()).noneMatch(line -> line.contains("status"));
        }
    }

    @Test
    void anIncompleteTextGoesOnOnTheNextLine() throws Exception {
        try (PtySession session = program().start()) {
            session.waitFor("A>");
            session.type("while (1) {\n");
            session.waitFor("> ");
            session.type("fork(); }\n");
            session.waitFor("[while (1) {|fork(); }]");
            assertThat(session.screen()).containsSequence("A> while (1) {", "> fork(); }");
        }
    }

    @Test
    void aPastedTextIsOneInputHoweverManyLinesItHas() throws Exception {
        try (PtySession session = program().start()) {
            session.waitFor("A>");
            session.key("\u001b[200~one\ntwo\u001b[201~");
            session.waitFor("two");
            session.type("\n");
            session.waitFor("line 1 [one|two]");
        }
    }

    @Test
    void tabCompletesAndLists() throws Exception {
        try (PtySession session = program().start()) {
            session.waitFor("A>");
            session.type("x = fo\t");
            session.waitFor("A> x = fork(");
            session.type("O_\t");
            session.waitFor("A> x = fork(O_RD");
            session.type("\t");
            session.waitFor("to read and write");
            session.type("O\t)\n");
            session.waitFor("[x = fork(O_RDONLY)]");
        }
    }

    @Test
    void tabsInFrontOfALineAreBlanks() throws Exception {
        try (PtySession session = program().start()) {
            session.waitFor("A>");
            session.type("{\n\t\tfork(1)\n\t}\n");
            session.waitFor("line 1 [{|  fork(1)| }]");
            session.type("\t \tlast\n");
            session.waitFor("last]");
            assertThat(session.output()).doesNotContain("to read and write", "possibilities");
        }
    }

    @Test
    void theQuestionBeforeALongListSwallowsNoLetter() throws Exception {
        try (PtySession session = program().size(80, 5).start()) {
            session.waitFor("A>");
            session.type("x \t");
            session.waitFor("possibilities");
            session.type("z");
            session.waitUntil("the letter", lines -> lines.stream().anyMatch(line -> line.equals("A> x z")), PATIENCE);
            session.type(" \tyes\n");
            session.waitFor("line 1 [x z yes]");
            session.type("x \t");
            session.waitFor("possibilities");
            session.type("y");
            session.waitFor("to read and write");
        }
    }

    @Test
    void historyIsKeptAcrossRunsForItsOwnerAlone() throws Exception {
        Path history = home.resolve("made/for/it/history");
        try (PtySession session = program().start()) {
            session.waitFor("A>");
            session.type("\"%d!\\n\" first\n");
            session.waitFor("line 1 [\"%d!\\n\" first]");
            session.type("quit\n");
            session.exitStatus();
        }
        assertThat(Files.getPosixFilePermissions(history)).hasSize(2);
        try (PtySession session = program().start()) {
            session.waitFor("A>");
            session.key(PtySession.UP).key(PtySession.UP);
            session.waitFor("A> \"%d!\\n\" first");
            session.key(PtySession.CTRL_C);
            session.waitFor("interrupted");
            session.key(PtySession.CTRL_R).type("%d");
            session.waitFor("bck-i-search: %d");
            session.type("\n");
            session.waitFor("[\"%d!\\n\" first]");
        }
    }

    @Test
    void aHistoryThatCannotBeWrittenIsNoTrouble() throws Exception {
        Files.writeString(home.resolve("made"), "a file, not a folder");
        try (PtySession session = program().start()) {
            session.waitFor("A>");
            session.type("one\n");
            session.waitFor("[one]");
            session.key(PtySession.UP).type("\n");
            session.waitFor("line 2 [one]");
            assertThat(session.output()).doesNotContain("Exception").doesNotContain("WARN");
        }
    }

    @Test
    void japaneseIsTypedAndEditedByWholeCharacters() throws Exception {
        try (PtySession session = program().environment("LANG", "ja_JP.UTF-8").start()) {
            session.waitFor("A>");
            session.type("printf(\"親プロセス");
            session.waitFor("A> printf(\"親プロセス");
            session.key(BACKSPACE).key(BACKSPACE).type("か😀\")\n");
            session.waitFor("[printf(\"親プロか😀\")]");
        }
    }

    @Test
    void resizingRedrawsAHalfTypedLineOnceWhetherTheTerminalWrapsAnewOrCuts() throws Exception {
        String typed = "write(1, a fairly long line that will need to wrap when it gets small";
        for (PtySession.Builder program :
                List.of(program("wide"), program("wide").environment("XTERM_VERSION", "XTerm(390)"))) {
            try (PtySession session = program.start()) {
                session.waitFor("status of A");
                session.type(typed);
                session.waitFor("gets small");
                session.resize(50, 24);
                session.waitFor("status of A " + "=".repeat(36) + "…");
                assertThat(session.screen())
                        .startsWith("▌ welcome, 親プロセス", "A> " + typed.substring(0, 47), typed.substring(47))
                        .filteredOn(line -> line.contains("status"))
                        .hasSize(1);
                session.resize(80, 24);
                session.waitFor("status of A " + "=".repeat(60));
                assertThat(session.screen())
                        .startsWith("▌ welcome, 親プロセス", "A> " + typed, "status of A " + "=".repeat(60), "");
                session.type("\n");
                session.waitFor("[" + typed + "]");
            }
        }
    }

    @Test
    void enterOnAnEmptyLineLeavesNoPromptBehind() throws Exception {
        try (PtySession session = program().start()) {
            session.waitFor("A>");
            session.type("\n");
            session.waitFor("line 1 []");
            session.type("  \n");
            session.waitFor("line 2 [");
            session.waitUntil("a prompt", lines -> lines.get(3).equals("A>"), PATIENCE);
            assertThat(session.screen()).startsWith("▌ welcome, 親プロセス", "line 1 []", "line 2 [  ]", "A>");
        }
    }

    @Test
    void aSignalThatEndsTheProgramLeavesTheTerminalAsItWas() throws Exception {
        for (String signal : new String[] {"TERM", "HUP"}) {
            try (PtySession session = program().start()) {
                session.waitFor("A>");
                session.type("open(half a line");
                session.waitFor("open(path, flags)");
                new ProcessBuilder("kill", "-" + signal, Long.toString(session.pid()))
                        .start()
                        .waitFor();
                assertThat(session.exitStatus()).isGreaterThan(128);
                assertThat(session.modes()).isEqualTo(session.modesBefore());
                assertThat(session.output()).endsWith("\u001b[?2004l\u001b[?1l\u001b>");
                session.waitUntil("no foot", lines -> lines.stream().noneMatch(l -> l.contains("status")), PATIENCE);
            }
        }
    }

    @Test
    void withoutColourThereAreNoColoursAndInTheCLocaleOnlyAscii() throws Exception {
        try (PtySession session =
                program().environment("NO_COLOR", "1").environment("LANG", "C").start()) {
            session.waitFor("A>");
            session.type("12\n");
            session.waitFor("[12]");
            assertThat(session.output()).doesNotContainPattern("\u001b\\[[0-9;]*3[0-7]m");
            assertThat(session.screen().get(0)).startsWith("| welcome");
        }
    }

    @Test
    void theTerminalIsAskedForItsBackgroundAndWhatWasTypedMeanwhileIsKept() throws Exception {
        Map<String, String> coloursOfThePrompt =
                Map.of("ffff/ffff/ffff", "38;5;23", "00/2b/36", "38;5;116", "8080/8080/8080", "1m");
        for (Map.Entry<String, String> each : coloursOfThePrompt.entrySet()) {
            try (PtySession session = program().background(each.getKey()).start()) {
                session.type("early");
                session.waitFor("A> early");
                session.type("\n");
                session.waitFor("line 1 [early]");
                assertThat(session.output()).containsPattern("\u001b\\[[0-9;]*" + each.getValue() + "[0-9;m]*A");
            }
        }
    }

    @Test
    void anAnswerThatComesLateIsNotTakenForTyping() throws Exception {
        try (PtySession session = program().start()) {
            session.waitFor("A>");
            session.type("one")
                    .key("\u001b]11;rgb:ffff/ffff/ffff\u001b\\")
                    .key("\u001b[?64;1c")
                    .type("two\n");
            session.waitFor("line 1 [onetwo]");
        }
    }

    @Test
    void aDumbTerminalGetsPlainLines() throws Exception {
        try (PtySession session = program().environment("TERM", "dumb").start()) {
            session.waitFor("A>");
            session.type("getpid()\n");
            session.waitFor("line 1 [getpid()]");
            session.type("busy\n");
            session.waitFor("busy until");
            session.key(PtySession.CTRL_C);
            session.waitFor("interrupted");
            session.type("while {\n}\n");
            session.waitFor("[while {|}]");
            session.key(PtySession.CTRL_D);
            session.waitFor("end of input");
            assertThat(session.exitStatus()).isZero();
            assertThat(session.output()).doesNotContain("\u001b");
            assertThat(session.modes()).isEqualTo(session.modesBefore());
        }
    }

    private PtySession.Builder program(String... more) throws IOException {
        List<String> command = new ArrayList<>(Jvm.command(
                ConversationProgram.class.getName(),
                home.resolve("made/for/it/history").toString()));
        command.addAll(List.of(more));
        return PtySession.of(command.toArray(String[]::new)).directory(home);
    }
}
