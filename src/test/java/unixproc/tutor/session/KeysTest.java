package unixproc.tutor.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void controlKeysAreWhatATerminalSends() {
        assertThat(Keys.of("^C").orElseThrow()).containsExactly(3);
        assertThat(Keys.of("^z").orElseThrow()).containsExactly(26);
        assertThat(Keys.of("^\\").orElseThrow()).containsExactly(28);
        assertThat(Keys.of("^D Enter").orElseThrow()).containsExactly(4, '\r');
    }

    @Test
    void otherWordsAreNoKeys() {
        assertThat(Keys.of("C")).isEmpty();
        assertThat(Keys.of("^CC")).isEmpty();
        assertThat(Keys.of("^é")).isEmpty();
    }
}
