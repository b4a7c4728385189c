package unixproc.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    @Test
    void theLocaleChoosesTheSigns() {
        assertThat(Theme.of(Map.of("LANG", "ja_JP.UTF-8"))).isEqualTo(Theme.UNICODE);
        assertThat(Theme.of(Map.of("LANG", "C.utf8"))).isEqualTo(Theme.UNICODE);
        assertThat(Theme.of(Map.of("LANG", "en_US.UTF-8", "LC_ALL", "C"))).isEqualTo(Theme.ASCII);
        assertThat(Theme.of(Map.of("LANG", "en_US.UTF-8", "LC_ALL", ""))).isEqualTo(Theme.UNICODE);
        assertThat(Theme.of(Map.of())).isEqualTo(Theme.ASCII);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void partsOfATreeAreEquallyWide(Theme theme) {
        assertThat(Columns.of(theme.branch())).isEqualTo(4);
        assertThat(Columns.of(theme.lastBranch())).isEqualTo(4);
        assertThat(Columns.of(theme.trunk())).isEqualTo(4);
        assertThat(Columns.of(theme.gap())).isEqualTo(4);
        assertThat(Columns.of(theme.good())).isEqualTo(Columns.of(theme.bad()));
    }

    @Test
    void asciiSignsAreAscii() {
        Theme theme = Theme.ASCII;
        assertThat(theme.branch()
                        + theme.lastBranch()
                        + theme.trunk()
                        + theme.bullet()
                        + theme.good()
                        + theme.bad()
                        + theme.right()
                        + theme.longRight()
                        + theme.ellipsis()
                        + theme.voice()
                        + theme.here())
                .matches("\\p{ASCII}+");
    }

    @Test
    void progressFillsItsCells() {
        assertThat(Theme.ASCII.progress(4, 10, 10)).isEqualTo("####------");
        assertThat(Theme.UNICODE.progress(3, 3, 4)).isEqualTo("████");
        assertThat(Theme.ASCII.progress(0, 0, 3)).isEqualTo("---");
        assertThat(Theme.ASCII.progress(9, 3, 3)).isEqualTo("###");
    }
}
