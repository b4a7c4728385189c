package unixproc.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    @Test
    void aMeaningBecomesAColourAndEnds() {
        assertThat(Palette.DARK.ansi(StyledText.of(Style.STRING, "hi").append(".")))
                .isEqualTo("\u001b[32mhi\u001b[0m.");
    }

    @Test
    void withoutColourThereIsNoneWhateverTheMeaning() {
        for (Style style : Style.values()) {
            assertThat(Palette.MONOCHROME.ansi(StyledText.of(style, "x")))
                    .doesNotContainPattern("\u001b\\[[0-9;]*3[0-9]");
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void lightBackgroundsAreSparedYellow(Style style) {
        assertThat(Palette.LIGHT.ansi(StyledText.of(style, "x"))).doesNotContain("33");
    }

    @Test
    void linesAndCornersAreWrittenAsTheyAre() {
        assertThat(Palette.DARK.ansi(StyledText.of("└── ├── │ ──▶ ┼"))).isEqualTo("└── ├── │ ──▶ ┼");
    }

    @Test
    void theEnvironmentChooses() {
        assertThat(Palette.of(Map.of())).isEqualTo(Palette.DARK);
        assertThat(Palette.of(Map.of("NO_COLOR", "1"))).isEqualTo(Palette.MONOCHROME);
        assertThat(Palette.of(Map.of("NO_COLOR", ""))).isEqualTo(Palette.DARK);
        assertThat(Palette.of(Map.of("COLORFGBG", "0;15"))).isEqualTo(Palette.LIGHT);
        assertThat(Palette.of(Map.of("COLORFGBG", "15;default;0"))).isEqualTo(Palette.DARK);
    }
}
