package unixproc.lesson.model;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Words of one look.
 *
 * @param target where a link leads, otherwise empty
 */
public record InlineText(String text, Look look, String target) {
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

    static String plain(List<InlineText> inlines) {
        return inlines.stream()
                .map(inline -> inline.look == Look.BREAK ? "\n" : inline.text)
                .collect(Collectors.joining());
    }

    static List<InlineText> with(List<InlineText> inlines, UnaryOperator<String> change) {
        return inlines.stream()
                .map(inline -> new InlineText(change.apply(inline.text), inline.look, inline.target))
                .toList();
    }
}
