package unixproc.tutor.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import unixproc.lesson.progress.Confidence;

class TypedAnswerTest {
    @Test
    void aNumberIsAnAnswer() {
        assertThat(TypedAnswer.of(" 2 ")).isEqualTo(new TypedAnswer("2", Confidence.UNSAID));
        assertThat(TypedAnswer.of("２")).isEqualTo(new TypedAnswer("2", Confidence.UNSAID));
    }

    @Test
    void howSureOneIsMayBeSaid() {
        assertThat(TypedAnswer.of("1 sure")).isEqualTo(new TypedAnswer("1", Confidence.SURE));
        assertThat(TypedAnswer.of("3g")).isEqualTo(new TypedAnswer("3", Confidence.GUESS));
        assertThat(TypedAnswer.of("3?")).isEqualTo(new TypedAnswer("3", Confidence.GUESS));
        assertThat(TypedAnswer.of("1 3 !")).isEqualTo(new TypedAnswer("1 3", Confidence.SURE));
        assertThat(TypedAnswer.of("A(B) guess")).isEqualTo(new TypedAnswer("A(B)", Confidence.GUESS));
    }

    @Test
    void theEndOfAWordIsNoWordOfItsOwn() {
        assertThat(TypedAnswer.of("SIGs")).isEqualTo(new TypedAnswer("SIGs", Confidence.UNSAID));
    }
}
