package unixproc.lesson.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.problem.TextLine;

/** Divides a lesson's body at the headings, fenced blocks and notes that commonmark finds at its margin. */
final class RawBlockScanner {
    /** Fences with these words are a drawing inside the text, and no block of ours. */
    private static final List<String> VERBATIM = List.of("", "text");

    private static final String NOTE = "note:";

    private final List<TextLine> lines;
    private final Problems problems;
    private final List<RawBlock> rawBlocks = new ArrayList<>();
    /** The first line of the text that stands before the next block. */
    private int textStart;

    private RawBlockScanner(List<TextLine> lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
    }

    static List<RawBlock> scan(List<TextLine> lines, Problems problems) {
        return new RawBlockScanner(lines, problems).scan();
    }

    private List<RawBlock> scan() {
        // What stands inside the blocks is parsed, and its depth limited, by whoever reads them.
        Parser blocksOnly = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .inlineParserFactory(context -> (content, block) -> {})
                .build();
        Node body = blocksOnly.parse(TextLine.join(lines));
        for (Node node = body.getFirstChild(); node != null; node = node.getNext()) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (!spans.isEmpty() && spans.get(0).getColumnIndex() == 0) {
                block(
                        node,
                        spans.get(0).getLineIndex(),
                        spans.get(spans.size() - 1).getLineIndex() + 1);
            }
        }
        text(lines.size());
        return rawBlocks;
    }

    /** A block at the margin, from its first line to the one behind its last. */
    private void block(Node node, int start, int end) {
        TextLine first = lines.get(start);
        if (node instanceof Heading heading
                && heading.getLevel() <= 2
                && first.text().startsWith("#")) {
            text(start);
            rawBlocks.add(new RawBlock.Heading(heading.getLevel(), title(first.from(heading.getLevel()))));
            textStart = end;
        } else if (node instanceof FencedCodeBlock fence) {
            fence(fence, start, end);
        } else if (node instanceof BlockQuote && unquoted(first).text().startsWith(NOTE)) {
            text(start);
            List<TextLine> quoted = lines.subList(start + 1, end).stream()
                    .map(RawBlockScanner::unquoted)
                    .toList();
            rawBlocks.add(new RawBlock.Note(unquoted(first).from(NOTE.length()).stripped(), quoted));
            textStart = end;
        }
    }

    /** The words of a heading, without the marks that may close it. */
    private static TextLine title(TextLine marked) {
        TextLine title = marked.stripped();
        String text = title.text();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end == 0 || text.charAt(end - 1) == ' ';
        return closed ? new TextLine(text.substring(0, end).strip(), title.line(), title.column()) : title;
    }

    private void fence(FencedCodeBlock fence, int start, int end) {
        TextLine opening = lines.get(start);
        boolean closed = fence.getClosingFenceLength() != null;
        String mark = fence.getFenceCharacter().repeat(fence.getOpeningFenceLength());
        Optional<TextLine> next = lines.subList(start + 1, end).stream()
                .filter(line -> opensBlock(line.text(), mark))
                .findFirst();
        if (next.isPresent()) {
            problems.add(
                    opening.place(), "block.unclosed-before", mark, next.get().line());
        } else if (!closed) {
            problems.add(opening.place(), "block.unclosed", mark);
        }
        if (next.isPresent() || !closed) {
            // What is taken for its lines is not meant as such; a stand-in keeps the screen from being empty.
            text(start);
            rawBlocks.add(new RawBlock.Text(List.of(new TextLine("...", opening.line(), opening.column()))));
            textStart = end;
            return;
        }
        TextLine info = opening.from(fence.getOpeningFenceLength()).stripped();
        if (!VERBATIM.contains(info.text())) {
            text(start);
            rawBlocks.add(new RawBlock.Fence(opening, info, lines.subList(start + 1, end - 1)));
            textStart = end;
        }
    }

    /** Whether a line inside a block begins another, because the end of the first is missing. */
    private static boolean opensBlock(String line, String mark) {
        if (!line.startsWith(mark)) {
            return false;
        }
        String info = line.substring(mark.length()).strip();
        return LessonParser.BLOCKS.contains(info.contains(" ") ? info.substring(0, info.indexOf(' ')) : info);
    }

    private static TextLine unquoted(TextLine line) {
        String text = line.text();
        return line.from(text.startsWith("> ") ? 2 : text.startsWith(">") ? 1 : 0);
    }

    /** Takes the lines before this one that belong to no block. */
    private void text(int end) {
        List<TextLine> trimmed = TextLine.trimmed(lines.subList(textStart, end));
        if (!trimmed.isEmpty()) {
            rawBlocks.add(new RawBlock.Text(trimmed));
        }
        textStart = end;
    }
}
