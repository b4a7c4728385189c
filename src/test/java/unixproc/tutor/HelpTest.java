package unixproc.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import unixproc.console.StyledText;
import unixproc.lang.Call;
import unixproc.lang.CallTable;
import unixproc.text.Language;
import unixproc.text.Messages;

class HelpTest {
    private final Help help = new Help(Messages.of("tutor", Language.EN));

    @Test
    void macrosAreExplainedLikeCalls() {
        for (Call macro : CallTable.standard().macros()) {
            assertThat(help.about(macro.name()))
                    .extracting(StyledText::plain)
                    .as(macro.name())
                    .contains("  " + macro.english());
        }
    }
}
