package unixproc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import unixproc.lesson.library.LessonEntry;
import unixproc.lesson.library.LessonLibrary;
import unixproc.lesson.model.Answer;
import unixproc.lesson.model.Prediction;
import unixproc.text.Language;

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

    /** Has so many questions due, each of them one of several choices. */
    Learner whoHasQuestionsDue(int count) throws IOException {
        List<String> questions = new ArrayList<>();
        LessonLibrary library = LessonLibrary.open(Path.of("lessons"));
        for (LessonEntry entry : library.entries(Language.EN)) {
            List<Prediction> all = library.read(entry.name(), Language.EN)
                    .playable()
                    .orElseThrow()
                    .predictions();
            for (int i = 0; i < all.size() && questions.size() < count; i++) {
                if (all.get(i).answer() instanceof Answer.OneOf) {
                    questions.add("""
                            {"lesson": "%s", "number": %d, "stage": 1, "due": "%s", "right": true, "confidence": "sure"}
                            """.formatted(entry.name(), i, today().minusDays(1)));
                }
            }
        }
        return withProgress("{\"format\": 1, \"questions\": [" + String.join(",", questions) + "]}");
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
