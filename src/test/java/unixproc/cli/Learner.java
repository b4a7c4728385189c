package unixproc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Somebody with a home, who runs the program's commands in this JVM, without a terminal. */
record Learner(Path home) {
    /** Missed "fork" when sure of it, was right in "pid"; both are due. */
    Learner whoHasTwoQuestionsDue() throws IOException {
        return withProgress("""
                {"format": 1, "current": "fork",
                 "lessons": {"pid": {"screen": 0, "done": "2026-01-02"}, "fork": {"screen": 2}},
                 "questions": [
                  {"lesson": "pid", "number": 0, "stage": 1, "due": "%1$s", "right": true, "confidence": "unsaid"},
                  {"lesson": "fork", "number": 0, "stage": 0, "due": "%1$s", "right": false, "confidence": "sure"}]}
                """.formatted(today().minusDays(1)));
    }

    Learner withProgress(String json) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), json);
        return this;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    Path file() {
        return home.resolve(".local/state/unixproc/progress.json");
    }

    /** What comes of a command that gets this typed. */
    ProgramRun types(String typed, String... words) {
        return ProgramRun.inThisJvm(Map.of("HOME", home.toString(), "LANG", "C.UTF-8"), typed, words);
    }
}
