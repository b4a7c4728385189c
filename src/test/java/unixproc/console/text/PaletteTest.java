package unixproc.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    @Test
    void aMeaningBecomesAColourAndEnds() {
        assertThat(Palette.DARK.ansi(StyledText.of(Style.STRING, "hi").append(".")))
                .isEqualTo("\u001b[38;5;114mhi\u001b[0m.");
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
    void everyColourCanBeReadOnItsBackgroundsInXtermAndInVte(Style style) {
        for (int[] table : List.of(XTERM, VTE)) {
            assertThat(contrast(Palette.DARK, style, table, BLACK, SOLARIZED_DARK))
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(Palette.LIGHT, style, table, WHITE, SOLARIZED_LIGHT))
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(Palette.ANY_BACKGROUND, style, table, BLACK, WHITE, SOLARIZED_DARK, SOLARIZED_LIGHT))
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void nothingIsMadeFaint(Style style) {
        for (Palette palette : Palette.values()) {
            assertThat(palette.ansi(StyledText.of(style, "x"))).doesNotContainPattern("\u001b\\[([0-9]+;)*2[;m]");
        }
    }

    @Test
    void aBackgroundChoosesThePaletteThatIsReadOnIt() {
        assertThat(Palette.on(0, 0, 0)).isEqualTo(Palette.DARK);
        assertThat(on(SOLARIZED_DARK)).isEqualTo(Palette.DARK);
        assertThat(on(WHITE)).isEqualTo(Palette.LIGHT);
        assertThat(on(SOLARIZED_LIGHT)).isEqualTo(Palette.LIGHT);
        assertThat(on(0x808080)).isEqualTo(Palette.ANY_BACKGROUND);
        for (int grey = 0; grey < 256; grey++) {
            int background = rgb(grey, grey, grey);
            for (Style style : Style.values()) {
                assertThat(contrast(on(background), style, XTERM, background))
                        .as(style + " on grey " + grey)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    private static Palette on(int colour) {
        return Palette.on((colour >> 16) / 255.0, ((colour >> 8) & 0xff) / 255.0, (colour & 0xff) / 255.0);
    }

    /** The least contrast of a meaning's letters on these backgrounds; much where it has no colour of its own. */
    private static double contrast(Palette palette, Style style, int[] table, int... backgrounds) {
        String ansi = palette.ansi(StyledText.of(style, "x"));
        Matcher letters = Pattern.compile("38;5;(\\d+)").matcher(ansi);
        Matcher ground = Pattern.compile("48;5;(\\d+)").matcher(ansi);
        assertThat(ansi.replaceAll("[34]8;5;\\d+", ""))
                .doesNotContainPattern("\u001b\\[([0-9]+;)*(3[0-7]|9[0-7]|4[0-7])[;m]");
        if (!letters.find()) {
            return Double.MAX_VALUE;
        }
        int colour = colour(table, Integer.parseInt(letters.group(1)));
        int[] behind = ground.find() ? new int[] {colour(table, Integer.parseInt(ground.group(1)))} : backgrounds;
        return Arrays.stream(behind)
                .mapToDouble(each -> ratio(colour, each))
                .min()
                .orElseThrow();
    }

    /** As the Web Content Accessibility Guidelines define it. */
    private static double ratio(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int part) {
        double value = (part & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static final int BLACK = 0;
    private static final int WHITE = 0xffffff;
    private static final int SOLARIZED_DARK = 0x002b36;
    private static final int SOLARIZED_LIGHT = 0xfdf6e3;

    private static final int[] XTERM = {
        0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5, 0x7f7f7f, 0xff0000, 0x00ff00,
        0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff
    };
    private static final int[] VTE = {
        0x000000, 0xc00000, 0x00c000, 0xc0c000, 0x0000c0, 0xc000c0, 0x00c0c0, 0xc0c0c0, 0x3f3f3f, 0xff3f3f, 0x3fff3f,
        0xffff3f, 0x3f3fff, 0xff3fff, 0x3fffff, 0xffffff
    };
    private static final int[] LEVELS = {0, 95, 135, 175, 215, 255};

    /** What the number of a colour stands for; above 15 it is the same everywhere. */
    private static int colour(int[] table, int number) {
        if (number < 16) {
            return table[number];
        }
        if (number >= 232) {
            return (8 + (number - 232) * 10) * 0x010101;
        }
        int cube = number - 16;
        return rgb(LEVELS[cube / 36], LEVELS[cube / 6 % 6], LEVELS[cube % 6]);
    }

    private static int rgb(int red, int green, int blue) {
        return (red << 16) + (green << 8) + blue;
    }

    @Test
    void linesAndCornersAreWrittenAsTheyAre() {
        assertThat(Palette.DARK.ansi(StyledText.of("└── ├── │ ──▶ ┼"))).isEqualTo("└── ├── │ ──▶ ┼");
    }

    @Test
    void theEnvironmentChooses() {
        assertThat(Palette.of(Map.of())).isEqualTo(Palette.ANY_BACKGROUND);
        assertThat(Palette.of(Map.of("NO_COLOR", "1"))).isEqualTo(Palette.MONOCHROME);
        assertThat(Palette.of(Map.of("NO_COLOR", ""))).isEqualTo(Palette.ANY_BACKGROUND);
        assertThat(Palette.of(Map.of("COLORFGBG", "0;15"))).isEqualTo(Palette.LIGHT);
        assertThat(Palette.of(Map.of("COLORFGBG", "15;default;0"))).isEqualTo(Palette.DARK);
    }
}
