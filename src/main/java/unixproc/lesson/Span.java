package unixproc.lesson;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Words of one look.
 *
 * @param target where a link leads, otherwise empty
 */
public record Span(String text, Look look, String target) {
    /** What the words are, not how they are painted. */
    public enum Look {
        PLAIN,
        CODE,
        EMPHASIS,
        STRONG,
        LINK,
        /** The line ends here; the text is empty. */
        BREAK
    }

    static String plain(List<Span> spans) {
        return spans.stream()
                .map(span -> span.look == Look.BREAK ? "\n" : span.text)
                .collect(Collectors.joining());
    }

    static List<Span> with(List<Span> spans, UnaryOperator<String> change) {
        return spans.stream()
                .map(span -> new Span(change.apply(span.text), span.look, span.target))
                .toList();
    }
}
