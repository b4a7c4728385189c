package unixproc.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import unixproc.console.text.StyledText.Run;

class StyledTextTest {
    private static final StyledText LINE = StyledText.of(Style.PROCESS_1, "A")
            .append(" ")
            .append(Style.CALL, "fork")
            .append("()");

    @Test
    void neighboursOfOneMeaningBecomeOneRun() {
        assertThat(StyledText.of("a").append("b").append(Style.GOOD, "c").runs())
                .containsExactly(new Run(Style.PLAIN, "ab"), new Run(Style.GOOD, "c"));
    }

    @Test
    void plainIsTheCharactersAlone() {
        assertThat(LINE.plain()).isEqualTo("A fork()");
        assertThat(LINE).hasToString("A fork()");
    }

    @Test
    void aSliceKeepsTheMeanings() {
        assertThat(LINE.slice(1, 4).runs()).containsExactly(new Run(Style.PLAIN, " "), new Run(Style.CALL, "fo"));
        assertThat(LINE.slice(0, 99)).isEqualTo(LINE);
        assertThat(LINE.slice(4, 4).isEmpty()).isTrue();
    }

    @Test
    void joiningPutsTheSeparatorOnlyBetween() {
        assertThat(StyledText.join(StyledText.of(", "), List.of(StyledText.of("a"), StyledText.of("b"))))
                .hasToString("a, b");
        assertThat(StyledText.join(StyledText.of(", "), List.of()).isEmpty()).isTrue();
    }

    @Test
    void aMeaningIsGivenOnlyToWhatHasNone() {
        assertThat(LINE.styled(Style.DIM).runs())
                .extracting(Run::style)
                .containsExactly(Style.PROCESS_1, Style.DIM, Style.CALL, Style.DIM);
    }

    @Test
    void lineFeedsSplitItIntoLines() {
        assertThat(StyledText.of("a\n\nb\n").lines())
                .extracting(StyledText::plain)
                .containsExactly("a", "", "b", "");
        assertThat(StyledText.empty().lines()).containsExactly(StyledText.empty());
    }

    @Test
    void neighbouringProcessesHaveDifferentColours() {
        assertThat(Style.process(0)).isEqualTo(Style.PROCESS_1);
        assertThat(Style.process(5)).isEqualTo(Style.PROCESS_6);
        assertThat(Style.process(6)).isEqualTo(Style.PROCESS_1);
        assertThat(Style.process(25)).isNotEqualTo(Style.process(26));
    }
}
