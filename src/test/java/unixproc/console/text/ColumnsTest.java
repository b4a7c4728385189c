package unixproc.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource({"fork(), 6", "プロセス, 8", "子プロセスA, 11", "か\u3099, 2", "e\u0301, 1", "ｶﾅ, 2", "→ ✓, 3", "😀, 2", "'', 0"})
    void wideCharactersTakeTwoColumnsAndMarksNone(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void cuttingLeavesRoomForTheMark() {
        assertThat(Columns.cut("sleep 1000", 8, "...")).isEqualTo("sleep...");
        assertThat(Columns.cut("sleep", 5, "...")).isEqualTo("sleep");
        assertThat(Columns.cut("sleep", 2, "...")).isEqualTo("sl");
    }

    @Test
    void cuttingNeverHalvesAWideCharacter() {
        assertThat(Columns.cut("プロセス", 6, "…")).isEqualTo("プロ…");
        assertThat(Columns.of(Columns.cut("プロセス", 6, "…"))).isEqualTo(5);
    }

    @Test
    void cuttingKeepsMeaningsAndMarksOnTheirLetters() {
        StyledText text = StyledText.of(Style.GOOD, "ee\u0301e");
        assertThat(Columns.cut(text, 2, "")).isEqualTo(StyledText.of(Style.GOOD, "ee\u0301"));
    }

    @Test
    void paddingCountsColumnsNotCharacters() {
        assertThat(Columns.pad("親", 4) + "|").isEqualTo("親  |");
        assertThat(Columns.padLeft("親", 4)).isEqualTo("  親");
        assertThat(Columns.pad("parent", 4)).isEqualTo("parent");
        assertThat(Columns.padLeft(StyledText.of(Style.NUMBER, "7"), 3).plain()).isEqualTo("  7");
    }
}
