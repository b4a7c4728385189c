package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unixproc.console.PtySession;
import unixproc.kernel.ProcFs;
import unixproc.lab.remote.Remains;

/** However the program ends, the shell gets its terminal as it was, and no word from the JVM. */
@Timeout(180)
class TerminalGivenBackIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String KEYPAD_OFF = "\u001b[?1l\u001b>";
    private static final String PASTE_MARKS_OFF = "\u001b[?2004l";

    private PtySession session;
    private Collection<Long> everybody;

    @BeforeEach
    void aPromptIsThere(@TempDir Path home) throws Exception {
        session = StartedProgram.on(home, "lab").start();
        session.waitFor("A>", PATIENCE);
        session.type("getpid()\n");
        session.waitFor("getpid() = ", PATIENCE);
        everybody = Remains.of(session.pid());
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KILL", "ABRT", "SEGV"})
    void killedItLeavesNoModeOn(String signal) throws Exception {
        int before = session.output().length();
        send(signal, tutor());
        assertThat(session.exitStatus()).isNotZero();
        Remains.areGone(everybody);
        assertThat(session.modes()).isEqualTo(session.modesBefore());
        assertThat(session.output().substring(before))
                .endsWith(signal.equals("SEGV") ? "\u001b[m" : "unixproc: ended by SIG" + signal + "\r\n")
                .contains(KEYPAD_OFF, PASTE_MARKS_OFF)
                .doesNotContain("Exception", "SIGSEGV", "hs_err");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "HUP", "KILL"})
    void aKilledLauncherLeavesNoTrace(String signal) throws Exception {
        send(signal, session.pid());
        Remains.areGone(everybody);
        assertThat(session.output()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void threadsAreNotListedOverThePrompt() throws Exception {
        send("QUIT", tutor());
        session.type("getppid()\n");
        session.waitFor("getppid() = ", PATIENCE);
        assertThat(session.output()).doesNotContain("Full thread dump");
    }

    @ParameterizedTest
    @ValueSource(strings = {":quit\n", PtySession.CTRL_D})
    void leavingItPutsBackEveryModeAndTheLineDiscipline(String leave) throws Exception {
        session.type(leave);
        assertThat(session.exitStatus()).isZero();
        assertThat(session.modes()).isEqualTo(session.modesBefore());
        assertThat(session.allModes()).contains("line = 0;");
    }

    /** The launcher's only child. */
    private long tutor() {
        return new ProcFs().children().get(session.pid()).get(0);
    }

    private static void send(String signal, long pid) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                        .start()
                        .waitFor())
                .isZero();
    }
}
