package unixproc.tutor.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import unixproc.console.ScriptedConsole;
import unixproc.console.text.StyledText;
import unixproc.text.Language;
import unixproc.text.Messages;

class PagerTest {
    /** It has 24 lines, of which 21 are a page's. */
    private final ScriptedConsole console = ScriptedConsole.typing();

    private final Messages messages = Messages.of("tutor", Language.EN);

    private static List<StyledText> lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> StyledText.of("line " + number))
                .toList();
    }

    @Test
    void aLongTextStopsAtEachPageAndSaysHowMuchIsLeft() {
        Pager pager = new Pager(console, messages, false);
        pager.show(lines(50));
        assertThat(console.transcript()).hasSize(22).contains("line 21").doesNotContain("line 22");
        assertThat(console.transcript().get(21)).contains("29");
        assertThat(pager.showMore()).isTrue();
        assertThat(console.transcript()).contains("line 42");
        assertThat(pager.showMore()).isTrue();
        assertThat(console.transcript()).endsWith("line 50");
        assertThat(pager.showMore()).isFalse();
    }

    @Test
    void aTextThatFitsHasOnePage() {
        Pager pager = new Pager(console, messages, false);
        pager.show(lines(22));
        assertThat(console.transcript()).endsWith("line 22");
        assertThat(pager.hasMore()).isFalse();
    }

    @Test
    void whoeverGoesOnWithSomethingElseDoesNotGetTheRest() {
        Pager pager = new Pager(console, messages, false);
        pager.show(lines(50));
        pager.drop();
        assertThat(pager.showMore()).isFalse();
    }

    @Test
    void aFilterGetsAllAtOnce() {
        new Pager(console, messages, true).show(lines(50));
        assertThat(console.transcript()).hasSize(50);
    }
}
