package unixproc.tutor.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unixproc.lesson.expectation.Expectation;

class TypedLineTest {
    private static TypedLine.ForProcess process(String text) {
        return (TypedLine.ForProcess) TypedLine.of(text);
    }

    @Test
    void aLineGoesToTheCurrentProcess() {
        assertThat(process(" getpid() "))
                .isEqualTo(new TypedLine.ForProcess(Optional.empty(), "getpid()", Optional.empty()));
    }

    @Test
    void anAddressedLineGoesToThatProcess() {
        assertThat(process("@B exit(3)"))
                .isEqualTo(new TypedLine.ForProcess(Optional.of("B"), "exit(3)", Optional.empty()));
        assertThat(process("@parent")).isEqualTo(new TypedLine.ForProcess(Optional.of("parent"), "", Optional.empty()));
    }

    @Test
    void anExpectationIsTakenOffTheEnd() {
        assertThat(process("@B pid  #=> 0"))
                .isEqualTo(new TypedLine.ForProcess(
                        Optional.of("B"), "pid", Optional.of(new Expectation.Numeric(0, "0"))));
    }

    @Test
    void anExpectationSignInsideAStringIsText() {
        assertThat(process("puts(\"#=> 7\")").expectation()).isEmpty();
        assertThat(process("puts(\"a\\\"#=> 7\") #=> 8").expectation()).contains(new Expectation.Numeric(8, "8"));
    }

    @Test
    void aColonMarksAWordForTheTutor() {
        assertThat(TypedLine.of(":use  B")).isEqualTo(new TypedLine.ForTutor("use", "B"));
        assertThat(TypedLine.of(":tree")).isEqualTo(new TypedLine.ForTutor("tree", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void nothingMeansGoOn(String text) {
        assertThat(TypedLine.of(text)).isEqualTo(new TypedLine.Empty());
    }

    @Test
    void severalLinesStayOneText() {
        assertThat(process("@B while (x) {\nx--;\n}").line()).isEqualTo("while (x) {\nx--;\n}");
    }
}
