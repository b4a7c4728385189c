package unixproc.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unixproc.text.Language;
import unixproc.text.Messages;

class PromptWordTest {
    @Test
    void aUniqueBeginningIsEnough() {
        assertThat(PromptWord.starting("tr", false)).containsExactly(PromptWord.TREE);
    }

    @Test
    void aWholeWordMeansItselfThoughAnotherBeginsWithIt() {
        assertThat(PromptWord.starting("s", true)).hasSizeGreaterThan(1);
        assertThat(PromptWord.starting("ps", true)).containsExactly(PromptWord.PS);
    }

    @Test
    void wordsOfLessonsAreUnknownOutsideThem() {
        assertThat(PromptWord.starting("hint", false)).isEmpty();
        assertThat(PromptWord.starting("hint", true)).containsExactly(PromptWord.HINT);
    }

    @Test
    void mostWordsOnlyLook() {
        assertThat(PromptWord.values())
                .filteredOn(PromptWord::changesTheLab)
                .containsExactly(PromptWord.USE, PromptWord.TYPE, PromptWord.PRESS, PromptWord.SYNC);
    }

    @ParameterizedTest
    @EnumSource
    void everyWordHasItsHelpInBothLanguages(PromptWord word) {
        for (Language language : Language.values()) {
            assertThat(Messages.of("tutor", language).text(word.helpKey())).isNotBlank();
        }
    }
}
