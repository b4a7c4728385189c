package unixproc.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void afterZComesAa() {
        Letters letters = new Letters();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 54; i++) {
            names.append(letters.next()).append(' ');
        }
        assertThat(names.toString()).startsWith("A B C ").contains(" Z AA AB ").endsWith(" AZ BA BB ");
    }
}
