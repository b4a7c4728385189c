package unixproc.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScreenReaderTest {
    private final ScreenReader screenReader = new ScreenReader(10, 3);

    @Test
    void textWrapsAtTheEdgeAndScrollsIntoTheScrollback() {
        screenReader.write("0123456789abc\r\nsecond\r\nthird");
        assertThat(screenReader.lines()).containsExactly("abc", "second", "third");
        assertThat(screenReader.scrollback()).containsExactly("0123456789");
    }

    @Test
    void aFullLineWrapsOnlyWithTheNextCharacter() {
        screenReader.write("0123456789\r\nx");
        assertThat(screenReader.lines()).containsExactly("0123456789", "x", "");
    }

    @Test
    void wideCharactersTakeTwoCellsAndNeverHalfALine() {
        screenReader.write("親子\r\u001b[2Cx\r\n123456789子");
        assertThat(screenReader.lines()).containsExactly("親x", "123456789", "子");
        screenReader.write("\u001b[1;2Hy😀e\u0301");
        assertThat(screenReader.lines().get(0)).isEqualTo(" y😀e\u0301");
    }

    @Test
    void erasingInsertingAndDeleting() {
        screenReader.write("abcdef\r\nghi\r\njkl\u001b[1;3H\u001b[2P");
        assertThat(screenReader.lines().get(0)).isEqualTo("abef");
        screenReader.write("\u001b[1@Z\u001b[2;2H\u001b[K\u001b[1;1H\u001b[L");
        assertThat(screenReader.lines()).containsExactly("", "abZef", "g");
        screenReader.write("\u001b[M\u001b[2;1H\u001b[J");
        assertThat(screenReader.lines()).containsExactly("abZef", "", "");
    }

    @Test
    void colourModesTitlesAndCharacterSetsShowNothing() {
        screenReader.write(
                "\u001b[1;31mred\u001b[0m\u001b]0;title\u0007\u001b[?2004h\u001b(B\u001b=.\u001b]8;;x\u001b\\!");
        assertThat(screenReader.lines().get(0)).isEqualTo("red.!");
    }

    @Test
    void aScrollRegionKeepsWhatIsBelowIt() {
        screenReader.write("\u001b[1;2r\u001b[3;1Hfoot\u001b[1;1Ha\r\nb\r\nc");
        assertThat(screenReader.lines()).containsExactly("b", "c", "foot");
        assertThat(screenReader.scrollback()).containsExactly("a");
    }

    @Test
    void itAnswersWhereTheCursorIs() {
        assertThat(screenReader.write("ab\r\nc\u001b[6n")).isEqualTo("\u001b[2;2R");
    }

    @Test
    void resizingKeepsTheLinesAtTheCursor() {
        screenReader.write("one\r\ntwo\r\nthree");
        screenReader.resize(4, 2);
        assertThat(screenReader.lines()).containsExactly("two", "thre");
        assertThat(screenReader.scrollback()).containsExactly("one");
        screenReader.resize(8, 4);
        assertThat(screenReader.lines()).containsExactly("two", "thre", "", "");
    }
}
