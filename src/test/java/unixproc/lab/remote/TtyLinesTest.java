package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TtyLinesTest {
    @Test
    void aLineWithoutEndIsToldInPieces() {
        TtyLines endless = new TtyLines();
        int told = 0;
        for (int i = 0; i < 100; i++) {
            told += endless.add("x".repeat(1000).getBytes(StandardCharsets.UTF_8)).stream()
                    .mapToInt(String::length)
                    .sum();
        }
        assertThat(told).isGreaterThan(80_000);
    }

    private final TtyLines lines = new TtyLines();

    private List<String> add(String text) {
        return lines.add(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void linesEndAsATerminalEndsThem() {
        assertThat(add("one\r\ntwo\n")).containsExactly("one", "two");
    }

    @Test
    void aLineMayComeInPieces() {
        assertThat(add("on")).isEmpty();
        assertThat(add("e\r")).isEmpty();
        assertThat(add("\n")).containsExactly("one");
    }

    @Test
    void marksAreTakenOutAndCounted() {
        assertThat(add("a" + TtyLines.mark(1) + "b\n")).containsExactly("ab");
        assertThat(lines.marksSeen()).isEqualTo(1);
    }

    @Test
    void aMarkMayComeInPieces() {
        String mark = TtyLines.mark(12);
        assertThat(add("x\n" + mark.substring(0, 4))).containsExactly("x");
        assertThat(add(mark.substring(4) + "y\n")).containsExactly("y");
        assertThat(lines.marksSeen()).isEqualTo(12);
    }

    @Test
    void whatHasNoNewlineIsHandedOverOnce() {
        add("no newline");
        assertThat(lines.takePartial()).isEqualTo("no newline");
        assertThat(lines.takePartial()).isEmpty();
    }

    @Test
    void aCharacterCutInTwoIsMadeWhole() {
        byte[] bytes = "日本\n".getBytes(StandardCharsets.UTF_8);
        List<String> got = new ArrayList<>();
        for (byte b : bytes) {
            got.addAll(lines.add(new byte[] {b}));
        }
        assertThat(got).containsExactly("日本");
    }
}
