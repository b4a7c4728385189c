package unixproc.lesson.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationTest {
    private static final ObservedValue B = ObservedValue.ofPid(4712, "B");

    @Test
    void aNumberMayBeDecimalHexadecimalOrOctal() {
        assertThat(expected("768").matches(ObservedValue.ofNumber(768))).isTrue();
        assertThat(expected("0x300").matches(ObservedValue.ofNumber(768))).isTrue();
        assertThat(expected("01400").matches(ObservedValue.ofNumber(768))).isTrue();
        assertThat(expected("-1").matches(ObservedValue.ofNumber(-1))).isTrue();
        assertThat(expected("0xffffffffffffffff").matches(ObservedValue.ofNumber(-1)))
                .isTrue();
        assertThat(expected("4712").matches(B)).isTrue();
        assertThat(expected("767").matches(ObservedValue.ofNumber(768))).isFalse();
        assertThat(expected("0").matches(ObservedValue.ofText("text"))).isFalse();
    }

    @Test
    void aLetterIsThatProcessAndNoOther() {
        assertThat(expected("B").matches(B)).isTrue();
        assertThat(expected("C").matches(B)).isFalse();
        assertThat(expected("B").matches(ObservedValue.ofNumber(4712))).isFalse();
    }

    @Test
    void anErrnoIsAFailureOfThatName() {
        assertThat(expected("ENOENT").matches(ObservedValue.ofErrno("ENOENT"))).isTrue();
        assertThat(expected("EIO").matches(ObservedValue.ofErrno("EIO"))).isTrue();
        assertThat(expected("-1").matches(ObservedValue.ofErrno("ENOENT"))).isTrue();
        assertThat(expected("ENOENT").matches(ObservedValue.ofNumber(-1))).isFalse();
        assertThat(expected("EBADF").matches(ObservedValue.ofErrno("ENOENT"))).isFalse();
    }

    @Test
    void errnoItselfIsItsNumberAndItsName() {
        ObservedValue errno = ObservedValue.ofErrno(10, "ECHILD");
        assertThat(expected("ECHILD").matches(errno)).isTrue();
        assertThat(expected("10").matches(errno)).isTrue();
        assertThat(expected("EIO").matches(errno)).isFalse();
    }

    @Test
    void aConstantOrACharacterIsItsNumber() {
        assertThat(expected("SIGKILL").matches(ObservedValue.ofNumber(9))).isTrue();
        assertThat(expected("FD_CLOEXEC").matches(ObservedValue.ofNumber(0))).isFalse();
        assertThat(expected("'\\n'").matches(ObservedValue.ofNumber(10))).isTrue();
        assertThat(expected("'\\310'").matches(ObservedValue.ofNumber(-56))).isTrue();
        assertThat(expected("EOF").matches(ObservedValue.ofErrno("EBADF"))).isTrue();
    }

    @Test
    void aStringIsComparedWithItsEscapesTakenForWhatTheyMean() {
        assertThat(expected("\"a\\n\\\"b\\\"\"").matches(ObservedValue.ofText("a\n\"b\"")))
                .isTrue();
        assertThat(expected("\"\"").matches(ObservedValue.ofText(""))).isTrue();
        assertThat(expected("\"\\x41\\102\"").matches(ObservedValue.ofText("AB")))
                .isTrue();
        assertThat(expected("\"a\"").matches(ObservedValue.ofText("b"))).isFalse();
        assertThat(expected("\"4712\"").matches(B)).isFalse();
    }

    @Test
    void aStarIsAnything() {
        assertThat(expected("*").matches(B)).isTrue();
        assertThat(expected("*").matches(ObservedValue.ofErrno("EIO"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "b", "1.5", "\"a", "\"a\"b\"", "\"\\q\"", "\"\\\"", "0x", "ABCD", "--1", "1 2", "08"})
    void whatIsNoneOfTheseIsNotRead(String pattern) {
        assertThat(Expectation.parse(pattern)).isEmpty();
    }

    @Test
    void aValueIsWrittenAsItWouldBeExpected() {
        assertThat(B.pattern()).isEqualTo("B");
        assertThat(ObservedValue.ofErrno("EIO").pattern()).isEqualTo("EIO");
        assertThat(ObservedValue.ofNumber(-3).pattern()).isEqualTo("-3");
        ObservedValue text = ObservedValue.ofText("n0 \"q\" \\ \n\t\0");
        assertThat(expected(text.pattern()).matches(text)).isTrue();
        assertThat(text.pattern()).isEqualTo("\"n0 \\\"q\\\" \\\\ \\n\\t\\0\"");
    }

    private static Expectation expected(String pattern) {
        return Expectation.parse(pattern).orElseThrow();
    }
}
