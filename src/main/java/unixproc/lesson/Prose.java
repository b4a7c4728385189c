package unixproc.lesson;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Running text: its Markdown, and the same taken apart, so that whoever shows it need not know Markdown.
 *
 * @param source the Markdown as written
 */
public record Prose(String source, List<Piece> pieces, Place place) implements Block {
    /** The words alone, one line a piece. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(text.isEmpty() ? "" : "\n").append(piece.plain());
        }
        return text.toString();
    }

    /** The same with every span's text changed, for instance by filling its places. */
    public Prose with(UnaryOperator<String> change) {
        return new Prose(
                source, pieces.stream().map(piece -> piece.with(change)).toList(), place);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }
}
