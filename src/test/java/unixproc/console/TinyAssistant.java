package unixproc.console;

import java.util.ArrayList;
import java.util.List;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;

/** Knows braces, three names and the signature of one call. */
public final class TinyAssistant implements Assistant {
    private static final List<Candidate> NAMES = List.of(
            new Candidate("fork(", "make a process", "calls"),
            new Candidate("open(", "open a file", "calls"),
            new Candidate("O_RDONLY", "to read", "constants"),
            new Candidate("O_RDWR", "to read and write", "constants"),
            new Candidate(":tree ", "the processes", "words"));

    @Override
    public boolean isComplete(String text) {
        return text.chars().filter(c -> c == '{').count()
                <= text.chars().filter(c -> c == '}').count();
    }

    @Override
    public List<Candidate> complete(String text, int cursor) {
        String word = text.substring(WordBoundary.start(text, cursor), cursor);
        return NAMES.stream().filter(name -> name.value().startsWith(word)).toList();
    }

    @Override
    public List<Span> highlight(String text) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                spans.add(new Span(Style.NUMBER, i, i + 1));
            }
        }
        return spans;
    }

    @Override
    public StyledText signature(String text, int cursor) {
        return text.startsWith("open(")
                ? StyledText.of(Style.CALL, "open").append("(path, flags)")
                : StyledText.empty();
    }
}
