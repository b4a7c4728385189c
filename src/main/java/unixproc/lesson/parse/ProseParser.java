package unixproc.lesson.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import unixproc.lesson.model.LessonText;
import unixproc.lesson.model.Place;
import unixproc.lesson.model.Prose;
import unixproc.lesson.model.ProseBlock;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.problem.TextLine;

/** Takes running text apart; the one class, with {@link InlineTextParser}, that knows the Markdown library. */
final class ProseParser {
    /** One stretch of text between two blocks; a screen's budget is a fraction of it. */
    private static final int LONGEST = 8000;

    private static final int DEEPEST = 6;

    private final Problems problems;
    private final Parser parser = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            // One more than is allowed, so that what is too deep is seen and said.
            .maxOpenBlockParsers(2 * DEEPEST + 2)
            .maxInlineNesting(DEEPEST)
            .build();
    private final InlineTextParser spans;

    ProseParser(References references, Problems problems) {
        this.problems = problems;
        this.spans = new InlineTextParser(references, problems);
    }

    Prose parse(List<TextLine> source) {
        List<TextLine> lines = TextLine.trimmed(source);
        String text = TextLine.join(lines);
        Place place = lines.isEmpty() ? new Place(1, 1, 1) : lines.get(0).place();
        if (text.length() > LONGEST) {
            problems.add(place, "prose.too-long", LONGEST, text.length());
            return new Prose(text, List.of(), place);
        }
        checkPlaces(lines);
        return new Prose(text, pieces(parser.parse(text), lines, 1), place);
    }

    private void checkPlaces(List<TextLine> lines) {
        for (TextLine line : lines) {
            for (MatchResult place : LessonText.places(line.text())) {
                if (!LessonText.isKnown(place.group(1))) {
                    problems.unknown(
                            line.within(place.start(), place.end() - place.start()),
                            "place.unknown",
                            place.group(1),
                            LessonText.suggestions());
                }
            }
        }
    }

    private List<ProseBlock> pieces(Node parent, List<TextLine> lines, int depth) {
        List<ProseBlock> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (depth > DEEPEST) {
                problems.add(InlineTextParser.place(node, lines), "prose.too-deep");
                return blocks;
            }
            blocks.addAll(piece(node, lines, depth));
        }
        return blocks;
    }

    private List<ProseBlock> piece(Node node, List<TextLine> lines, int depth) {
        if (node instanceof Paragraph) {
            checkTable(node, lines);
            return List.of(new ProseBlock.Paragraph(spans.parse(node, lines)));
        }
        if (node instanceof BulletList) {
            return List.of(new ProseBlock.Items(0, items(node, lines, depth)));
        }
        if (node instanceof OrderedList list) {
            return List.of(new ProseBlock.Items(list.getMarkerStartNumber(), items(node, lines, depth)));
        }
        if (node instanceof BlockQuote) {
            return List.of(new ProseBlock.Quote(pieces(node, lines, depth + 1)));
        }
        if (node instanceof FencedCodeBlock code) {
            return verbatim(code, lines);
        }
        if (node instanceof IndentedCodeBlock code) {
            return List.of(new ProseBlock.Verbatim(code.getLiteral().stripTrailing()));
        }
        if (node instanceof Heading heading && heading.getLevel() > 2) {
            return List.of(new ProseBlock.Subheading(spans.parse(node, lines)));
        }
        if (node instanceof HtmlBlock html && html.getLiteral().startsWith("<!--")) {
            if (!html.getLiteral().contains("-->")) {
                problems.add(InlineTextParser.place(node, lines), "prose.comment-unclosed");
            }
            return List.of();
        }
        problems.add(InlineTextParser.place(node, lines), unsupported((Block) node));
        return List.of();
    }

    /** The line below a table's head would be shown as text. */
    private void checkTable(Node paragraph, List<TextLine> lines) {
        for (SourceSpan span : paragraph.getSourceSpans()) {
            TextLine line = lines.get(span.getLineIndex());
            boolean rule = line.text().contains("|")
                    && line.text().contains("--")
                    && line.text().chars().allMatch(c -> "|-: ".indexOf(c) >= 0);
            if (rule) {
                problems.add(line.place(), "prose.table");
            }
        }
    }

    private List<ProseBlock> verbatim(FencedCodeBlock code, List<TextLine> lines) {
        String info = code.getInfo() == null ? "" : code.getInfo();
        if (!info.isEmpty() && !info.equals("text")) {
            problems.add(InlineTextParser.place(code, lines), "block.not-at-margin", info);
        }
        return List.of(new ProseBlock.Verbatim(code.getLiteral().stripTrailing()));
    }

    private static String unsupported(Block node) {
        if (node instanceof Heading) {
            return "prose.underlined-heading";
        }
        return node instanceof ThematicBreak ? "prose.rule" : "prose.html";
    }

    private List<List<ProseBlock>> items(Node list, List<TextLine> lines, int depth) {
        List<List<ProseBlock>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
            items.add(pieces(item, lines, depth + 1));
        }
        return items;
    }
}
