package unixproc.tutor.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unixproc.console.Assistant;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.text.Language;

class PromptAssistantTest {
    private final PromptAssistant assistant = new PromptAssistant(Language.EN, true);

    private List<String> completions(String text) {
        return assistant.complete(text, text.length()).stream()
                .map(Assistant.Candidate::value)
                .toList();
    }

    @Test
    void wordsForTheTutorAreCompletedAtTheStartOnly() {
        assertThat(completions(":h")).contains(":hint", ":help");
        assertThat(completions("x = :h")).doesNotContain(":hint");
        assertThat(new PromptAssistant(Language.EN, false).complete(":", 1))
                .extracting(Assistant.Candidate::value)
                .contains(":tree")
                .doesNotContain(":hint");
    }

    @Test
    void constantsAreOfferedWhereTheyFit() {
        assertThat(completions("signal(")).contains("SIGTERM").doesNotContain("O_RDONLY");
        assertThat(completions("@B open(\"f\", O_R")).contains("O_RDONLY").doesNotContain("SIGTERM");
        assertThat(completions("fo")).contains("fork(");
    }

    @Test
    void theParameterAtTheCursorIsSetOff() {
        StyledText signature = assistant.signature("@B write(1, ", 12);
        assertThat(signature.plain()).startsWith("write(int fd, const void *buf");
        assertThat(signature.runs())
                .filteredOn(run -> run.style() == Style.STRONG)
                .singleElement()
                .satisfies(run -> assertThat(run.text()).isEqualTo("const void *buf"));
        assertThat(assistant.signature("x = 1", 5).isEmpty()).isTrue();
        assertThat(assistant.signature(":man write(", 11).isEmpty()).isTrue();
    }

    @Test
    void theAddressIsNoPartOfTheC() {
        assertThat(assistant.highlight("@B fork() # go"))
                .containsExactly(
                        new Assistant.Span(Style.PROMPT, 0, 3),
                        new Assistant.Span(Style.CALL, 3, 7),
                        new Assistant.Span(Style.PLAIN, 7, 8),
                        new Assistant.Span(Style.PLAIN, 8, 9),
                        new Assistant.Span(Style.COMMENT, 10, 14));
        assertThat(assistant.highlight(":tree")).containsExactly(new Assistant.Span(Style.KEY, 0, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "@B", "@B ", "kill(", "\"", "@B write(1, \"", "fork(); @", "あ", "while (1) {"})
    void whateverIsHalfTypedIsNoTrouble(String text) {
        for (int cursor = 0; cursor <= text.length(); cursor++) {
            assistant.signature(text, cursor);
            assistant.complete(text, cursor);
        }
        int end = 0;
        for (Assistant.Span span : assistant.highlight(text)) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }
}
