package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unixproc.console.PtySession;

/** A person at a terminal sees every line that asks for more, a screenful at a time, before any may run. */
@Timeout(200)
class ConsentOnScreenIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int LINES = 12;

    @TempDir
    Path home;

    @BeforeEach
    void somebodyElsesLesson() throws Exception {
        StringBuilder text = new StringBuilder("---\ntitle: Theirs\nsummary: S.\nminutes: 1\n---\n");
        for (int i = 1; i <= LINES; i++) {
            text.append("\n## Screen ")
                    .append(i)
                    .append("\n\n```lab\nopen(\"")
                    .append(home)
                    .append("/made")
                    .append(i)
                    .append("\", O_CREAT | O_WRONLY, 0600)\n```\n");
        }
        Files.writeString(
                Files.createDirectories(home.resolve("lessons/01-theirs")).resolve("en.md"), text);
    }

    private PtySession start() throws Exception {
        return StartedProgram.on(home, "--lessons", home.resolve("lessons").toString(), "learn", "theirs")
                .size(160, 12)
                .start();
    }

    @Test
    void allLinesAreShownAndAgreedTo() throws Exception {
        try (PtySession session = start()) {
            session.waitFor("[Enter/n]", PATIENCE);
            assertThat(session.screen()).noneMatch(line -> line.contains("made" + LINES));
            assertThat(home.resolve("made1")).doesNotExist();
            session.type("\n");
            session.waitFor("[y/N]", PATIENCE);
            assertThat(home.resolve("made1")).doesNotExist();
            for (int i = 1; i <= LINES; i++) {
                assertThat(session.output()).contains(i + "/" + LINES + " ");
            }
            session.type("y\n");
            session.waitFor("theirs 1/", PATIENCE);
            session.type(":quit\n");
            assertThat(session.exitStatus()).isZero();
        }
    }

    @Test
    void whoDoesNotWantToSeeTheRestHasNotAgreed() throws Exception {
        try (PtySession session = start()) {
            session.waitFor("[Enter/n]", PATIENCE);
            session.type("n\n");
            session.waitFor("theirs 1/", PATIENCE);
            session.type("open(\"" + home + "/made1\", O_CREAT | O_WRONLY, 0600)\n");
            session.waitFor("EPERM", PATIENCE);
            session.type(":quit\n");
            assertThat(session.exitStatus()).isZero();
        }
        assertThat(home.resolve("made1")).doesNotExist();
    }
}
