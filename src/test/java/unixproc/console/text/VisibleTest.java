package unixproc.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void controlCharactersLookAsATerminalEchoesThem() {
        assertThat(Visible.line("a\u001b[2Jb\u0007\u007f\r")).isEqualTo("a^[[2Jb^G^?^M");
    }

    @Test
    void charactersThatHideOrTurnTextAroundAreShownByNumber() {
        assertThat(Visible.line("a\u202eb\u009bc\ufeff")).isEqualTo("a<U+202E>b<U+009B>c<U+FEFF>");
        assertThat(Visible.line("\ud800")).isEqualTo("<U+D800>");
        assertThat(Visible.line(new String(Character.toChars(0xe0041)))).isEqualTo("<U+E0041>");
    }

    @Test
    void tabsReachTheNextStop() {
        assertThat(Visible.line("ab\tc\t親\td")).isEqualTo("ab      c       親      d");
    }

    @Test
    void ordinaryTextOfAnyScriptStays() {
        String text = "子プロセス é か\u3099 👨‍👩‍👧 ✓";
        assertThat(Visible.line(text)).isEqualTo(text);
    }
}
