package unixproc.tutor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import unixproc.console.Columns;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.console.Theme;
import unixproc.console.Wrap;
import unixproc.lesson.Piece;
import unixproc.lesson.Prose;
import unixproc.lesson.Span;

/** Lays out a lesson's running text. */
final class ProseText {
    private static final Pattern A_WORD = Pattern.compile("[a-z]{2,}( [a-z]+)*");

    private final int width;
    private final Theme theme;
    private final UnaryOperator<String> fill;

    /** The facts of the learner's own machine are put in by {@code fill}. */
    ProseText(int width, Theme theme, UnaryOperator<String> fill) {
        this.width = width;
        this.theme = theme;
        this.fill = fill;
    }

    /** The lines, the first behind a mark and the others indented as far. */
    List<StyledText> lines(Prose prose, String mark) {
        return lines(prose.with(fill).pieces(), mark, " ".repeat(Columns.of(mark)));
    }

    private List<StyledText> lines(List<Piece> pieces, String first, String others) {
        List<StyledText> lines = new ArrayList<>();
        String lead = first;
        for (Piece piece : pieces) {
            if (!lines.isEmpty()) {
                lines.add(StyledText.of(others.stripTrailing()));
            }
            lines.addAll(lines(piece, lead, others));
            lead = others;
        }
        return lines;
    }

    private List<StyledText> lines(Piece piece, String first, String others) {
        if (piece instanceof Piece.Paragraph paragraph) {
            return wrapped(spans(paragraph.spans()), first, others);
        }
        if (piece instanceof Piece.Subheading heading) {
            return wrapped(spans(heading.spans()).styled(Style.HEADING), first, others);
        }
        if (piece instanceof Piece.Items items) {
            return items(items, first, others);
        }
        if (piece instanceof Piece.Quote quote) {
            return lines(quote.pieces(), first + theme.vertical() + " ", others + theme.vertical() + " ");
        }
        List<StyledText> lines = new ArrayList<>();
        for (String line : ((Piece.Verbatim) piece).text().split("\n")) {
            lines.add(StyledText.of(others + "  ").append(Style.CODE, line));
        }
        return lines;
    }

    private List<StyledText> items(Piece.Items items, String first, String others) {
        List<StyledText> lines = new ArrayList<>();
        int number = items.first();
        for (List<Piece> item : items.items()) {
            String bullet = number == 0 ? theme.bullet() + " " : number++ + ". ";
            String lead = lines.isEmpty() ? first : others;
            lines.addAll(lines(item, lead + bullet, others + " ".repeat(bullet.length())));
        }
        return lines;
    }

    private List<StyledText> wrapped(StyledText text, String first, String others) {
        return Wrap.at(width).indented(first, others).lines(text);
    }

    private static StyledText spans(List<Span> spans) {
        StyledText.Builder text = StyledText.builder();
        for (Span span : spans) {
            switch (span.look()) {
                case PLAIN -> text.append(Style.PLAIN, span.text());
                case CODE -> text.append(Style.CODE, marked(span.text()));
                case EMPHASIS, STRONG -> text.append(Style.STRONG, span.text());
                case LINK -> text.append(Style.KEYWORD, span.text());
                case BREAK -> text.append(Style.PLAIN, "\n");
            }
        }
        return text.build();
    }

    /** Colour alone does not tell {@code if} from if, or {@code read} from read; what has a sign of C in it stays bare. */
    private static String marked(String code) {
        return A_WORD.matcher(code).matches() ? "`" + code + "`" : code;
    }
}
