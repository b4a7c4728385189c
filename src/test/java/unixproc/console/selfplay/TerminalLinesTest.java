package unixproc.console.selfplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalLinesTest {
    private final TerminalLines lines = new TerminalLines();

    @Test
    void aLineIsHandedOverWhenItsLineFeedCame() {
        assertThat(add("A\r\nB")).containsExactly("A");
        assertThat(lines.hasRest()).isTrue();
        assertThat(add("C\r\n\r\n")).containsExactly("BC", "");
        assertThat(lines.hasRest()).isFalse();
    }

    @Test
    void charactersMayComeByteByByte() {
        List<String> all = new ArrayList<>();
        for (byte one : "親😀\n".getBytes(StandardCharsets.UTF_8)) {
            all.addAll(lines.add(new byte[] {one}));
        }
        assertThat(all).containsExactly("親😀");
    }

    @Test
    void bytesThatAreNoTextAndControlCharactersAreShown() {
        assertThat(lines.add(new byte[] {'a', (byte) 0xff, 'b', 27, '[', 'H', '\n'}))
                .containsExactly("a\ufffdb^[[H");
    }

    @Test
    void theRestIsTakenOnce() {
        add("$ ");
        assertThat(lines.rest()).isEqualTo("$ ");
        assertThat(add("x\n")).containsExactly("x");
    }

    private List<String> add(String text) {
        return lines.add(text.getBytes(StandardCharsets.UTF_8));
    }
}
