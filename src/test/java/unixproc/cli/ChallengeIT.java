package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code unixproc challenge}, as a filter: the tasks of the lesson exit, done, helped, skipped. */
@Timeout(120)
class ChallengeIT {
    @TempDir
    Path home;

    @Test
    void whatWasDoneHowOftenTriedAndWithWhichHintsIsWritten() throws Exception {
        Path json = home.resolve("result.json");
        String typed = """
                getpid()
                :again
                :answer
                :hint
                :hint
                :skip
                :check
                """;
        ProgramRun run = new Learner(home).types(typed, "challenge", "exit", "--json", json.toString());
        assertThat(run.out())
                .contains("Task 1 of 3, from the lesson exit", "Task 2 of 3", "Task 3 of 3", "Done: 0 of 3")
                .doesNotContain("Predict");
        assertThat(run.status()).isEqualTo(1);
        JsonObject root = JsonParser.object().from(Files.readString(json));
        assertThat(root.getObject("totals")).containsEntry("tasks", 3).containsEntry("done", 0);
        JsonObject first = root.getArray("tasks").getObject(0);
        assertThat(first)
                .containsEntry("lesson", "exit")
                .containsEntry("done", false)
                .containsEntry("attempts", 2)
                .containsEntry("lines", 1)
                .containsEntry("answered", true);
        assertThat(root.getArray("tasks").getObject(1).getArray("hints")).startsWith(1);
        assertThat(root.getArray("tasks").getObject(2)).containsEntry("attempts", 1);
    }

    @Test
    void whoDoesAllTasksLeavesWithZero() {
        String typed = """
                fork()
                @C _exit(7)
                wait(&s)
                code = WEXITSTATUS(s)
                @C _exit(1)
                fork()
                @B _exit(300)
                """;
        ProgramRun run = new Learner(home).types(typed, "challenge", "exit");
        assertThat(run.out()).contains("Done: 3 of 3. Without a hint: 3.");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void aLessonThatIsNotThereIsNamed() {
        ProgramRun run = new Learner(home).types("", "challenge", "nosuch");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains("nosuch");
    }
}
