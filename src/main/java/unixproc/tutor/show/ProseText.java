package unixproc.tutor.show;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import unixproc.console.text.Columns;
import unixproc.console.text.PageLinks;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Theme;
import unixproc.console.text.Wrap;
import unixproc.lesson.model.InlineText;
import unixproc.lesson.model.Prose;
import unixproc.lesson.model.ProseBlock;

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
        return lines(prose.with(fill).blocks(), mark, " ".repeat(Columns.of(mark)));
    }

    private List<StyledText> lines(List<ProseBlock> blocks, String first, String others) {
        List<StyledText> lines = new ArrayList<>();
        String lead = first;
        for (ProseBlock block : blocks) {
            if (!lines.isEmpty()) {
                lines.add(StyledText.of(others.stripTrailing()));
            }
            lines.addAll(lines(block, lead, others));
            lead = others;
        }
        return lines;
    }

    private List<StyledText> lines(ProseBlock block, String first, String others) {
        if (block instanceof ProseBlock.Paragraph paragraph) {
            return wrapped(spans(paragraph.inlines()), first, others);
        }
        if (block instanceof ProseBlock.Subheading heading) {
            return wrapped(spans(heading.inlines()).styled(Style.HEADING), first, others);
        }
        if (block instanceof ProseBlock.Items items) {
            return items(items, first, others);
        }
        if (block instanceof ProseBlock.Quote quote) {
            return lines(quote.blocks(), first + theme.vertical() + " ", others + theme.vertical() + " ");
        }
        List<StyledText> lines = new ArrayList<>();
        for (String line : ((ProseBlock.Verbatim) block).text().split("\n")) {
            lines.add(StyledText.of(others + "  ").append(Style.CODE, line));
        }
        return lines;
    }

    private List<StyledText> items(ProseBlock.Items items, String first, String others) {
        List<StyledText> lines = new ArrayList<>();
        int number = items.first();
        for (List<ProseBlock> item : items.items()) {
            String bullet = number == 0 ? theme.bullet() + " " : number++ + ". ";
            String lead = lines.isEmpty() ? first : others;
            lines.addAll(lines(item, lead + bullet, others + " ".repeat(bullet.length())));
        }
        return lines;
    }

    private List<StyledText> wrapped(StyledText text, String first, String others) {
        return Wrap.at(width).indented(first, others).lines(text);
    }

    private static StyledText spans(List<InlineText> inlines) {
        StyledText.Builder text = StyledText.builder();
        for (InlineText inline : inlines) {
            switch (inline.look()) {
                case PLAIN -> text.append(PageLinks.find(inline.text()));
                case CODE -> text.append(Style.CODE, marked(inline.text()));
                case EMPHASIS, STRONG -> text.append(Style.STRONG, inline.text());
                case LINK -> text.append(Style.KEYWORD, inline.text());
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
