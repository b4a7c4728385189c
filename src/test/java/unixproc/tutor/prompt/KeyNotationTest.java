package unixproc.tutor.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyNotationTest {
    @Test
    void controlKeysAreWhatATerminalSends() {
        assertThat(KeyNotation.of("^C").orElseThrow()).containsExactly(3);
        assertThat(KeyNotation.of("^z").orElseThrow()).containsExactly(26);
        assertThat(KeyNotation.of("^\\").orElseThrow()).containsExactly(28);
        assertThat(KeyNotation.of("^D Enter").orElseThrow()).containsExactly(4, '\r');
    }

    @Test
    void otherWordsAreNoKeys() {
        assertThat(KeyNotation.of("C")).isEmpty();
        assertThat(KeyNotation.of("^CC")).isEmpty();
        assertThat(KeyNotation.of("^é")).isEmpty();
    }
}
