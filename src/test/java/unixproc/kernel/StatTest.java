package unixproc.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StatTest {
    private static final String TAIL = " T 7 12 5 34816 -1 4194368 11 22 33 44 55 66 77 88 20 0 3 0 111612 4595712 112"
            + " 18446744073709551615 1 2 3 4 5 0 81922 0 81920 0 0 0 17 1 0 0 0 0 0 9 10 11 12 13 14 15 1792\n";

    private static Stat parse(String text) {
        return Stat.parse(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    @Test
    void everyFieldIsWhereTheManualSays() {
        assertThat(parse("4711 (sleep)" + TAIL))
                .isEqualTo(new Stat(4711, "sleep", State.STOPPED, 7, 12, 5, 34816, -1, 11, 55, 66, 111612, 1792));
    }

    @Test
    void aNameMayHoldSpacesAndParentheses() {
        Stat stat = parse("4711 (a) R (b c) S 1 (d))" + TAIL);
        assertThat(stat.comm()).isEqualTo("a) R (b c) S 1 (d)");
        assertThat(stat.state()).isEqualTo(State.STOPPED);
        assertThat(stat.exitCode()).isEqualTo(1792);
    }

    @Test
    void aNameMayHoldAnyCharacters() {
        assertThat(parse("4711 (プロセス)" + TAIL).comm()).isEqualTo("プロセス");
        assertThat(parse("4711 ()" + TAIL).comm()).isEmpty();
    }

    @Test
    void halfAFileIsNoStat() {
        byte[] whole = ("4711 (sleep)" + TAIL).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            assertThat(Stat.parse(Arrays.copyOf(whole, length))).isEmpty();
        }
    }

    @Test
    void everyStateHasItsLetter() {
        for (State state : State.values()) {
            assertThat(State.of(state.letter())).isEqualTo(state);
        }
        assertThat(State.of('x')).isEqualTo(State.DEAD);
        assertThat(State.of('q')).isEqualTo(State.OTHER);
    }
}
