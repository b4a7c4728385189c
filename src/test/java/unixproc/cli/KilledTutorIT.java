package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unixproc.console.PtySession;
import unixproc.kernel.ProcFs;
import unixproc.lab.remote.Remains;

/** The program on a terminal, in the middle of a lesson, when a stranger kills it. */
@Timeout(180)
class KilledTutorIT {
    private static final ProcFs PROC = new ProcFs();

    private PtySession session;
    private Collection<Long> everybody;

    @BeforeEach
    void begin(@TempDir Path home) throws Exception {
        session = StartedProgram.on(home, "replay", "intro").start();
        session.waitFor("intro 1/");
        type("fork()", "(B)");
        type("fork()", "(C)");
        type("fork()", "(D)");
        type("@B sleep(1000)", "sleep(1000) <unfinished");
        type("@C raise(SIGSTOP)", "raise(SIGSTOP) <unfinished");
        type("@D fork()", "(E)");
        type("@D exit(7)", "exited with 7");
        type("@E daemon(0, 0); pause()", "pause() <unfinished");
        everybody = Remains.of(session.pid());
        assertThat(everybody).hasSizeGreaterThanOrEqualTo(7);
        assertThat(session.modes()).isNotEqualTo(session.modesBefore());
    }

    private void type(String line, String answer) {
        session.type(line + "\n");
        session.waitFor(answer);
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    @Test
    void killedItLeavesNobodyAndASaneTerminal() throws Exception {
        send("KILL", tutor());
        assertNothingIsLeft();
    }

    @Test
    void killedTogetherWithLabInitItLeavesNobody() throws Exception {
        send("KILL", tutor(), init());
        assertNothingIsLeft();
    }

    @Test
    void aTerminalThatHangsUpTakesItAway() throws Exception {
        send("HUP", session.pid(), tutor());
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() {
        Remains.areGone(everybody);
        assertThat(session.modes()).as("terminal modes").isEqualTo(session.modesBefore());
    }

    /** The launcher's only child. */
    private long tutor() {
        return PROC.children().get(session.pid()).get(0);
    }

    private long init() {
        long keeper = PROC.children().get(tutor()).get(0);
        return PROC.children().get(keeper).get(0);
    }

    private static void send(String signal, long... pids) throws Exception {
        List<String> words = new java.util.ArrayList<>(List.of("kill", "-" + signal));
        for (long pid : pids) {
            words.add(Long.toString(pid));
        }
        assertThat(new ProcessBuilder(words).start().waitFor()).isZero();
    }
}
