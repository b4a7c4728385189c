package unixproc.lesson.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lines that are long and nearly something take no more time than their length: with a pattern that tries again from
 * every character, these took from one to nine seconds each.
 */
@Timeout(60)
class LongLinesTest {
    private static final int LINES = 900;
    private static final String BLANKS = " ".repeat(490);

    @ParameterizedTest
    @ValueSource(strings = {"```||x`", "## a|x|y", "> note:x||y", "-||x", "```lab||x`", "#=>||x", "[||](x"})
    void aLineOfBlanks(String line) {
        String body = (line.replace("|", BLANKS) + "\n").repeat(LINES);
        assertThat(LessonParser.parse(Sources.screen(body), new References(Map.of(), ManualPages.bundled()))
                        .problems())
                .isNotNull();
    }
}
