package unixproc.tutor.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import unixproc.c.call.Call;
import unixproc.c.call.CallTable;
import unixproc.console.text.Columns;
import unixproc.console.text.StyledText;
import unixproc.text.Language;
import unixproc.text.Messages;

class HelpTest {
    private final Help help = new Help(Messages.of("tutor", Language.EN));

    @Test
    void macrosAreExplainedLikeCalls() {
        for (Call macro : CallTable.standard().macros()) {
            assertThat(help.about(macro.name(), 200, true))
                    .extracting(StyledText::plain)
                    .as(macro.name())
                    .contains("  " + Messages.of("c.call", Language.EN).text(macro.name()));
        }
    }

    private String page(String name) {
        return String.join(
                "\n", help.about(name, 80, true).stream().map(StyledText::plain).toList());
    }

    @Test
    void theFirstPageFitsAScreenAndLeadsToTheOthers() {
        List<StyledText> overview = help.overview(80, true);
        assertThat(overview).hasSizeLessThanOrEqualTo(24).allMatch(line -> Columns.of(line.plain()) <= 80);
        String text = String.join(" ", overview.stream().map(StyledText::plain).toList());
        for (HelpTopic topic : HelpTopic.values()) {
            assertThat(text).contains(" " + topic.word());
            assertThat(page(topic.word())).isNotBlank();
        }
    }

    @Test
    void whateverCanBeTypedIsOnAPage() {
        assertThat(page("words")).contains(":strace on|off", ":resume");
        assertThat(page("calls")).contains("waitpid", "socketpair");
        assertThat(page("constants")).contains("O_RDONLY", "SIGTERM", "EAGAIN", "RLIMIT_NOFILE");
        assertThat(page("macros")).contains("WEXITSTATUS", "strlen");
        assertThat(page("c")).contains("report", "poke(m, 7)", "{ n = n + 1; }");
        assertThat(page("script")).contains("#=> PATTERN", "@parent", "Exit status");
        assertThat(page("SIGTERM"))
                .startsWith("SIGTERM is the constant 15\n  given to: ")
                .contains("kill");
        assertThat(page("ESRCH")).contains("fail with it: ", "setpgid").doesNotContain("given to");
        assertThat(page("WIFEXITED")).contains("man 2 wait");
        assertThat(help.about("words", 80, false).toString())
                .contains(":strace")
                .doesNotContain(":resume");
        for (String name : new String[] {"open", "EAGAIN", "sigaction", ":diff"}) {
            assertThat(help.about(name, 40, true)).allMatch(line -> Columns.of(line.plain()) <= 40);
        }
        assertThat(page("qqqqqq")).startsWith("nothing is called qqqqqq").doesNotContain("near");
    }
}
