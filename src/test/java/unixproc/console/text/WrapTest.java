package unixproc.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrapTest {
    private static final String JAPANESE =
            "親プロセスは「fork()」を呼び出して、子プロセスを作ります（コピーです）。" + "ファイルディスクリプタ３は、両方のプロセスで開いたままになっています。ちょっと待ってください！";

    @Test
    void wordsStayWhole() {
        assertThat(wrap("a process asks the kernel", 10)).containsExactly("a process", "asks the", "kernel");
    }

    @Test
    void onlyAWordLongerThanTheLineIsSplit() {
        assertThat(wrap("see /proc/self/fd now", 8)).containsExactly("see", "/proc/se", "lf/fd", "now");
    }

    @Test
    void lineFeedsAndEmptyLinesStay() {
        assertThat(wrap("one\n\ntwo", 10)).containsExactly("one", "", "two");
    }

    @Test
    void japaneseBreaksBetweenAnyTwoCharacters() {
        assertThat(wrap("親プロセスと子", 8)).containsExactly("親プロセ", "スと子");
    }

    @Test
    void closingPunctuationTakesTheCharacterBeforeItAlong() {
        assertThat(wrap("親と子です。次", 10)).containsExactly("親と子で", "す。次");
        assertThat(wrap("親（プロ）。次", 8)).containsExactly("親（プ", "ロ）。次");
    }

    @Test
    void anOpeningBracketGoesToTheNextLine() {
        assertThat(wrap("親と子「は」", 8)).containsExactly("親と子", "「は」");
    }

    @Test
    void aLatinWordAmongJapaneseStaysWholeAndNeedsNoSpaces() {
        assertThat(wrap("次にwaitpidを呼ぶ", 10)).containsExactly("次に", "waitpidを", "呼ぶ");
    }

    @Test
    void longVowelsAndSmallKanaNeverStartALine() {
        assertThat(wrap("サーバー", 6)).containsExactly("サー", "バー");
        assertThat(wrap("今待って", 4)).containsExactly("今", "待っ", "て");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 24, 31, 40, 56, 78})
    void japaneseOfAnyWidthKeepsTheRulesAndLosesNothing(int width) {
        List<String> lines = wrap(JAPANESE, width);

        assertThat(String.join("", lines)).isEqualTo(JAPANESE);
        assertThat(lines).allSatisfy(line -> {
            assertThat(Columns.of(line)).isLessThanOrEqualTo(width);
            assertThat(line).doesNotMatch("^[、。，）」』！ーょっゃ].*").doesNotMatch(".*[（「『]$");
        });
        assertThat(lines.get(0)).satisfies(line -> assertThat(Columns.of(line)).isGreaterThan(width - 10));
    }

    @Test
    void continuedLinesAreIndentedAndFitTheWidth() {
        assertThat(Wrap.at(12).indented("* ", "  ").lines("a process asks"))
                .extracting(StyledText::plain)
                .containsExactly("* a process", "  asks");
    }

    @Test
    void meaningsSurviveTheBreak() {
        StyledText text = StyledText.of("call ").append(Style.CODE, "getpid() now");
        assertThat(Wrap.at(9).lines(text))
                .containsExactly(
                        StyledText.of("call"), StyledText.of(Style.CODE, "getpid()"), StyledText.of(Style.CODE, "now"));
    }

    @Test
    void aWordForTheTutorAndAPieceOfCodeGoToTheNextLineAlone() {
        assertThat(wrap("自動で判定します。:check で途中経過", 22)).containsExactly("自動で判定します。", ":check で途中経過");
        assertThat(wrap("変数を変えられません。`export`やenv", 24)).containsExactly("変数を変えられません。", "`export`やenv");
        assertThat(wrap("次に`fork`です", 6)).startsWith("次に", "`fork`");
    }

    @Test
    void aLetterOrTwoNeverStandAloneOnTheLastLine() {
        assertThat(wrap("次の行を代わりに打ち込みます。", 28)).containsExactly("次の行を代わりに打", "ち込みます。");
        assertThat(wrap("what a process asks of it", 24)).containsExactly("what a process asks of", "it");
    }

    @Test
    void aNumberStaysWithWhatItCounts() {
        assertThat(wrap("残っているのは10個です", 16)).containsExactly("残っているのは", "10個です");
    }

    @Test
    void codeStaysWholeWhereTheLineIsNotLeftHalfEmpty() {
        StyledText text = StyledText.of("The value of ")
                .append(Style.CODE, "p == a || p == b")
                .append(" is 0");
        assertThat(Wrap.at(26).lines(text))
                .extracting(StyledText::plain)
                .containsExactly("The value of", "p == a || p == b is 0");
        assertThat(Wrap.at(12).lines(text))
                .extracting(StyledText::plain)
                .containsExactly("The value of", "p == a || p", "== b is 0");
    }

    private static List<String> wrap(String text, int columns) {
        return Wrap.at(columns).lines(text).stream().map(StyledText::plain).toList();
    }
}
