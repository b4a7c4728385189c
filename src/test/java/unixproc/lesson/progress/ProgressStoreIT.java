package unixproc.lesson.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unixproc.Jvm;

/** A program that saves and is killed without warning, again and again. */
class ProgressStoreIT {
    private static final int KILLS = 12;

    @Test
    void progressSurvivesKillNineAtAnyMoment(@TempDir Path home) throws IOException, InterruptedException {
        Path file = home.resolve("unixproc/progress.json");
        Random random = new Random(1);
        int reached = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process saver = new ProcessBuilder(
                            Jvm.java(),
                            "-Xint",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ProgressSaver.class.getName(),
                            file.toString())
                    .inheritIO()
                    .start();
            awaitOneSave(saver, file, reached);
            Thread.sleep(random.nextInt(30));
            saver.destroyForcibly().waitFor();
            ProgressStore.Loaded loaded = new ProgressStore(Optional.of(file)).load();
            assertThat(loaded.message()).isEmpty();
            assertThat(loaded.progress().screen("fork")).isGreaterThan(reached);
            reached = loaded.progress().screen("fork");
        }
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    private static void awaitOneSave(Process saver, Path file, int after) throws InterruptedException {
        while (new ProgressStore(Optional.of(file)).load().progress().screen("fork") <= after) {
            assertThat(saver.isAlive()).isTrue();
            Thread.sleep(5);
        }
    }
}
