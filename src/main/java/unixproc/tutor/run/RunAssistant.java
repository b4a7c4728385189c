package unixproc.tutor.run;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import unixproc.console.Assistant;
import unixproc.console.text.StyledText;
import unixproc.tutor.session.PromptCommand;

/** Completes the words of a run's prompt. */
final class RunAssistant implements Assistant {
    @Override
    public boolean isComplete(String text) {
        return true;
    }

    @Override
    public List<Candidate> complete(String text, int cursor) {
        String typed = text.substring(0, cursor);
        if (!typed.startsWith(":") || typed.contains(" ")) {
            return List.of();
        }
        return Stream.concat(
                        Arrays.stream(RunWord.values()).map(RunWord::word),
                        PromptCommand.here(false).stream().map(PromptCommand::word))
                .map(word -> ":" + word)
                .filter(word -> word.startsWith(typed))
                .map(word -> new Candidate(word, "", ""))
                .toList();
    }

    @Override
    public List<Span> highlight(String text) {
        return List.of();
    }

    @Override
    public StyledText signature(String text, int cursor) {
        return StyledText.empty();
    }
}
