package unixproc.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScreenTest {
    private final Screen screen = new Screen(10, 3);

    @Test
    void textWrapsAtTheEdgeAndScrollsIntoTheScrollback() {
        screen.write("0123456789abc\r\nsecond\r\nthird");
        assertThat(screen.lines()).containsExactly("abc", "second", "third");
        assertThat(screen.scrollback()).containsExactly("0123456789");
    }

    @Test
    void aFullLineWrapsOnlyWithTheNextCharacter() {
        screen.write("0123456789\r\nx");
        assertThat(screen.lines()).containsExactly("0123456789", "x", "");
    }

    @Test
    void wideCharactersTakeTwoCellsAndNeverHalfALine() {
        screen.write("親子\r\u001b[2Cx\r\n123456789子");
        assertThat(screen.lines()).containsExactly("親x", "123456789", "子");
        screen.write("\u001b[1;2Hy😀e\u0301");
        assertThat(screen.lines().get(0)).isEqualTo(" y😀e\u0301");
    }

    @Test
    void erasingInsertingAndDeleting() {
        screen.write("abcdef\r\nghi\r\njkl\u001b[1;3H\u001b[2P");
        assertThat(screen.lines().get(0)).isEqualTo("abef");
        screen.write("\u001b[1@Z\u001b[2;2H\u001b[K\u001b[1;1H\u001b[L");
        assertThat(screen.lines()).containsExactly("", "abZef", "g");
        screen.write("\u001b[M\u001b[2;1H\u001b[J");
        assertThat(screen.lines()).containsExactly("abZef", "", "");
    }

    @Test
    void colourModesTitlesAndCharacterSetsShowNothing() {
        screen.write("\u001b[1;31mred\u001b[0m\u001b]0;title\u0007\u001b[?2004h\u001b(B\u001b=.\u001b]8;;x\u001b\\!");
        assertThat(screen.lines().get(0)).isEqualTo("red.!");
    }

    @Test
    void aScrollRegionKeepsWhatIsBelowIt() {
        screen.write("\u001b[1;2r\u001b[3;1Hfoot\u001b[1;1Ha\r\nb\r\nc");
        assertThat(screen.lines()).containsExactly("b", "c", "foot");
        assertThat(screen.scrollback()).containsExactly("a");
    }

    @Test
    void itAnswersWhereTheCursorIs() {
        assertThat(screen.write("ab\r\nc\u001b[6n")).isEqualTo("\u001b[2;2R");
    }

    @Test
    void resizingKeepsTheLinesAtTheCursor() {
        screen.write("one\r\ntwo\r\nthree");
        screen.resize(4, 2);
        assertThat(screen.lines()).containsExactly("two", "thre");
        assertThat(screen.scrollback()).containsExactly("one");
        screen.resize(8, 4);
        assertThat(screen.lines()).containsExactly("two", "thre", "", "");
    }
}
