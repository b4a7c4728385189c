package unixproc.lesson;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A piece of running text that starts on a line of its own. */
public sealed interface Piece {
    /** The words alone. */
    String plain();

    Piece with(UnaryOperator<String> change);

    /** Words that are broken into lines where they are shown. */
    record Paragraph(List<Span> spans) implements Piece {
        @Override
        public String plain() {
            return Span.plain(spans);
        }

        @Override
        public Piece with(UnaryOperator<String> change) {
            return new Paragraph(Span.with(spans, change));
        }
    }

    /** A heading below the screen's own. */
    record Subheading(List<Span> spans) implements Piece {
        @Override
        public String plain() {
            return Span.plain(spans);
        }

        @Override
        public Piece with(UnaryOperator<String> change) {
            return new Subheading(Span.with(spans, change));
        }
    }

    /**
     * A list.
     *
     * @param first the number of the first item, or 0 when the items have bullets
     */
    record Items(int first, List<List<Piece>> items) implements Piece {
        @Override
        public String plain() {
            return items.stream().map(Piece::plain).collect(Collectors.joining("\n"));
        }

        @Override
        public Piece with(UnaryOperator<String> change) {
            return new Items(
                    first, items.stream().map(item -> Piece.with(item, change)).toList());
        }
    }

    /** Words that are somebody else's, or stand aside. */
    record Quote(List<Piece> pieces) implements Piece {
        @Override
        public String plain() {
            return Piece.plain(pieces);
        }

        @Override
        public Piece with(UnaryOperator<String> change) {
            return new Quote(Piece.with(pieces, change));
        }
    }

    /** Lines shown exactly as they are: a drawing, or what a file holds. */
    record Verbatim(String text) implements Piece {
        @Override
        public String plain() {
            return text;
        }

        @Override
        public Piece with(UnaryOperator<String> change) {
            return new Verbatim(change.apply(text));
        }
    }

    private static String plain(List<Piece> pieces) {
        return pieces.stream().map(Piece::plain).collect(Collectors.joining("\n"));
    }

    private static List<Piece> with(List<Piece> pieces, UnaryOperator<String> change) {
        return pieces.stream().map(piece -> piece.with(change)).toList();
    }
}
