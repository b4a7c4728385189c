package unixproc.tutor.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unixproc.text.Language;

class PromptCommandTest {
    @Test
    void aUniqueBeginningIsEnough() {
        assertThat(PromptCommand.starting("tr", false)).containsExactly(PromptCommand.TREE);
    }

    @Test
    void aWholeWordMeansItselfThoughAnotherBeginsWithIt() {
        assertThat(PromptCommand.starting("s", true)).hasSizeGreaterThan(1);
        assertThat(PromptCommand.starting("ps", true)).containsExactly(PromptCommand.PS);
    }

    @Test
    void wordsOfLessonsAreUnknownOutsideThem() {
        assertThat(PromptCommand.starting("hint", false)).isEmpty();
        assertThat(PromptCommand.starting("hint", true)).containsExactly(PromptCommand.HINT);
    }

    @Test
    void mostWordsOnlyLook() {
        assertThat(PromptCommand.values())
                .filteredOn(PromptCommand::changesTheLab)
                .containsExactly(
                        PromptCommand.RUN,
                        PromptCommand.USE,
                        PromptCommand.TYPE,
                        PromptCommand.PRESS,
                        PromptCommand.SYNC);
    }

    @ParameterizedTest
    @EnumSource
    void everyWordHasItsHelpInBothLanguages(PromptCommand word) {
        for (Language language : Language.values()) {
            assertThat(word.meaning(language)).isNotBlank();
        }
    }
}
