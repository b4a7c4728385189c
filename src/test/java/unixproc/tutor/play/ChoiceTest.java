package unixproc.tutor.play;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import unixproc.lesson.progress.Confidence;

class ChoiceTest {
    @Test
    void aNumberIsAnAnswer() {
        assertThat(Choice.of(" 2 ")).contains(new Choice(2, Confidence.UNSAID));
    }

    @Test
    void howSureOneIsMayBeSaid() {
        assertThat(Choice.of("1 sure")).contains(new Choice(1, Confidence.SURE));
        assertThat(Choice.of("3g")).contains(new Choice(3, Confidence.GUESS));
        assertThat(Choice.of("3?")).contains(new Choice(3, Confidence.GUESS));
    }

    @Test
    void anythingElseIsALine() {
        assertThat(Choice.of("0")).isEmpty();
        assertThat(Choice.of("12")).isEmpty();
        assertThat(Choice.of("2+2")).isEmpty();
    }
}
