package unixproc.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PtySessionIT {
    @Test
    void aProgramReadsWhatIsTypedAndItsOutputIsOnTheScreen() throws Exception {
        try (PtySession session = PtySession.of("cat").start()) {
            session.type("親 forks\n");
            session.waitUntil("echo and output", lines -> lines.get(1).equals("親 forks"), Duration.ofSeconds(10));
            session.key(PtySession.CTRL_D);
            assertThat(session.exitStatus()).isZero();
            assertThat(session.screen()).startsWith("親 forks", "親 forks").hasSize(24);
        }
    }

    @Test
    void theProgramHasTheTerminalForItsOwnAndKeysSendSignals() throws Exception {
        try (PtySession session = PtySession.of(
                        "sh", "-c", "tty; ps -o tpgid= -p $$ | tr -d ' '; echo $$; exec sleep 100")
                .start()) {
            session.waitFor("/dev/pts/");
            session.waitUntil("its pid, twice", lines -> !lines.get(2).isEmpty(), Duration.ofSeconds(10));
            assertThat(session.screen().get(1)).isEqualTo(session.screen().get(2));
            session.key(PtySession.CTRL_C);
            assertThat(session.exitStatus()).isEqualTo(130);
        }
    }

    @Test
    void theProgramSeesTheSizeAndItsChange() throws Exception {
        try (PtySession session = PtySession.of(
                        "sh", "-c", "trap 'stty size; exit 7' WINCH; stty size; while :; do sleep 0.05; done")
                .size(100, 30)
                .start()) {
            session.waitFor("30 100");
            session.resize(40, 12);
            session.waitFor("12 40");
            assertThat(session.exitStatus()).isEqualTo(7);
        }
    }

    @Test
    void changedModesAreSeen() throws Exception {
        try (PtySession session =
                PtySession.of("sh", "-c", "stty -echo; echo done; cat").start()) {
            session.waitFor("done");
            assertThat(session.modes()).isNotEqualTo(session.modesBefore());
        }
    }

    @Test
    void theEnvironmentIsPlain() throws Exception {
        try (PtySession session =
                PtySession.of("env").environment("LANG", "ja_JP.UTF-8").start()) {
            assertThat(session.exitStatus()).isZero();
            session.waitFor("LANG=ja_JP.UTF-8");
            assertThat(session.screen()).contains("TERM=xterm-256color").noneMatch(line -> line.startsWith("USER="));
        }
    }

    @Test
    void aFailureShowsTheScreen() throws Exception {
        try (PtySession session =
                PtySession.of("sh", "-c", "echo hello; exec sleep 100").start()) {
            session.waitFor("hello");
            assertThatThrownBy(() -> session.waitFor("world", Duration.ofMillis(10)))
                    .hasMessageContaining("\"world\" did not appear")
                    .hasMessageContaining("still running")
                    .hasMessageContaining("|hello|");
        }
    }

    @Test
    void closingEndsTheProgram() throws Exception {
        ProcessHandle sleep;
        try (PtySession session = PtySession.of("sleep", "100").start()) {
            sleep = ProcessHandle.of(session.pid()).orElseThrow();
        }
        sleep.onExit().join();
        assertThat(sleep.isAlive()).isFalse();
    }
}
