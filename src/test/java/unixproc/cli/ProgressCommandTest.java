package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressCommandTest {
    @TempDir
    Path home;

    @Test
    void itSaysForEachLessonHowFarOneGotAndSumsUp() throws IOException {
        ProgramRun run = new Learner(home).whoHasTwoQuestionsDue().types("", "progress");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .anyMatch(line -> line.matches(" +2 +pid +Processes Have IDs +1/1 +done on 2026-01-02"))
                .anyMatch(line -> line.matches(" +8 +fork +Processes Can Fork +0/1 +screen 3 of \\d+"))
                .anyMatch(line -> line.startsWith("Lessons done: 1 of "))
                .contains("Questions due for review today: 2.");
    }

    @Test
    void titlesOfWideCharactersStayInTheirColumn() throws IOException {
        ProgramRun run = new Learner(home).whoHasTwoQuestionsDue().types("", "progress", "--lang", "ja");
        List<Integer> columns = run.lines().stream()
                .filter(line -> line.contains("2026-01-02") || line.contains("画面目"))
                .map(line -> unixproc.console.text.Columns.of(line.substring(0, line.indexOf("/1"))))
                .toList();
        assertThat(columns).hasSize(2);
        assertThat(columns.get(0)).isEqualTo(columns.get(1));
    }

    @Test
    void programsOfTeachersReadJson() throws IOException, JsonParserException {
        Learner learner = new Learner(home).whoHasTwoQuestionsDue();
        byte[] before = Files.readAllBytes(learner.file());
        ProgramRun run = learner.types("", "progress", "--json");
        assertThat(run.err()).isEmpty();
        JsonObject root = JsonParser.object().from(run.out());
        assertThat(root.keySet()).containsExactly("format", "date", "lessons", "totals", "reviews");
        assertThat(root.getInt("format")).isEqualTo(1);
        assertThat(root.getString("date")).isEqualTo(Learner.today().toString());
        JsonObject fork = root.getArray("lessons").stream()
                .map(JsonObject.class::cast)
                .filter(lesson -> lesson.getString("name").equals("fork"))
                .findFirst()
                .orElseThrow();
        assertThat(fork.keySet())
                .containsExactly(
                        "name", "number", "title", "done", "screen", "screens", "questions", "answered", "right");
        assertThat(fork.getInt("screen")).isEqualTo(3);
        assertThat(fork.get("done")).isNull();
        assertThat(root.getObject("totals").getInt("right")).isEqualTo(1);
        assertThat(root.getObject("reviews").getInt("due")).isEqualTo(2);
        assertThat(root.getObject("reviews").get("next")).isNull();
        assertThat(Files.readAllBytes(learner.file())).isEqualTo(before);
    }
}
