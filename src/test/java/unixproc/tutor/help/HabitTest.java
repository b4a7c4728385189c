package unixproc.tutor.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unixproc.text.Language;
import unixproc.text.Messages;

class HabitTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ls                | SHELL
            echo hi           | SHELL
            ps -ef            | SHELL
            printf('world')   | QUOTES
            print("x")        | PRINT
            os.fork()         | MODULE
            fork { exit 1 }   | BLOCK
            fork do           | BLOCK
            $$                | OWN_NUMBER
            x = None          | NOTHING
            """)
    void aHabitIsKnownByWhatWasTyped(String line, Habit habit) {
        assertThat(Habit.of(line)).contains(habit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fork()", "write(1, 'x')", "fork(", "x = 1", "kill(B, SIGTERM)", "id = 3", "sleep 1"})
    void whatIsNearlyCComesFromNowhereElse(String line) {
        assertThat(Habit.of(line)).isEmpty();
    }

    @Test
    void theAdviceSaysHowToRunTheProgram() {
        for (Language language : Language.values()) {
            Messages messages = Messages.of("tutor", language);
            assertThat(Habit.SHELL.advice("ls -l", messages)).contains("execvp(\"ls\", \"ls\", \"-l\")");
            for (Habit habit : Habit.values()) {
                assertThat(habit.advice("a b", messages)).isNotBlank();
            }
        }
    }
}
