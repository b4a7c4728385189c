package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unixproc.cli.command.DoctorCommand;
import unixproc.console.PtySession;

class DoctorIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path home;

    @Test
    void whereTheTestsOfTheLabRunLessonsCanBePlayed() {
        ProgramRun run = new Learner(home).types("", "doctor");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .anyMatch(line ->
                        line.matches("✓ fine +Java +" + Runtime.version().feature() + ".*"))
                .anyMatch(line -> line.matches("✓ fine +lab +started and forked in \\d+ ms"))
                .anyMatch(line -> line.matches("✓ fine +kernel +Linux .*"))
                .anyMatch(line -> line.matches("(✓ fine|! less) +kcmp .*"))
                .anyMatch(line -> line.matches("(✓ fine|! less) +strace .*"))
                .endsWith("Lessons can be played here.");
        assertThat(run.lines().subList(0, run.lines().size() - 2)).allMatch(line -> line.matches("(✓ fine|! less) .*"));
    }

    @Test
    void aBrokenPlaceIsToldWithItsRemedy() throws Exception {
        try (PtySession session = StartedProgram.on(home, "doctor")
                .size(80, 60)
                .environment("TMPDIR", "/nonexistent")
                .environment("LANG", "ja_JP.UTF-8")
                .start()) {
            session.waitFor("レッスンを進められません。「不可」", PATIENCE);
            assertThat(session.exitStatus()).isEqualTo(DoctorCommand.CANNOT_PLAY);
            List<String> screen = session.screen();
            assertThat(screen).anyMatch(line -> line.startsWith("✗ 不可  一時ファイル"));
            assertThat(screen).anyMatch(line -> line.contains(" 端末  "));
            assertThat(String.join("", screen)).contains("TMPDIR");
        }
    }
}
