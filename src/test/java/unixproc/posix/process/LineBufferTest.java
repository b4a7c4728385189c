package unixproc.posix.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineBufferTest {
    private final LineBuffer buffer = new LineBuffer();

    @Test
    void aLineIsThereWhenItsNewlineIs() {
        add("first");
        assertThat(buffer.next()).isEmpty();
        add(" line\nsecond\n\nrest");
        assertThat(buffer.next()).contains("first line");
        assertThat(buffer.next()).contains("second");
        assertThat(buffer.next()).contains("");
        assertThat(buffer.next()).isEmpty();
        add("\n");
        assertThat(buffer.next()).contains("rest");
    }

    @Test
    void aCharacterMayComeInPieces() {
        byte[] bytes = "日\n".getBytes(StandardCharsets.UTF_8);
        for (byte each : bytes) {
            buffer.add(new byte[] {each});
        }
        assertThat(buffer.next()).contains("日");
    }

    @Test
    void aLongLineIsKeptWhole() {
        String line = "x".repeat(100_000);
        add(line);
        add("\n");
        assertThat(buffer.next()).contains(line);
    }

    @Test
    void whatWasClearedDoesNotComeBack() {
        add("half a");
        buffer.clear();
        add("line\n");
        assertThat(buffer.next()).contains("line");
    }

    private void add(String text) {
        buffer.add(text.getBytes(StandardCharsets.UTF_8));
    }
}
