package unixproc.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Takes the words of one paragraph apart, and checks what they refer to. */
final class SpanParser {
    private static final Pattern PAGE = Pattern.compile("(?<![\\w)])[A-Za-z_][\\w.-]*\\([1-9]\\)");
    private static final Pattern LESSON = Pattern.compile("\\.\\./(?:\\d+-)?([^/]+)(?:/(?:[a-z]+\\.md)?)?");

    private final Known known;
    private final Problems problems;

    SpanParser(Known known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    List<Span> parse(Node paragraph, List<TextLine> lines) {
        List<Span> spans = new ArrayList<>();
        collect(paragraph, Span.Look.PLAIN, "", lines, spans);
        return merged(spans);
    }

    private void collect(Node parent, Span.Look look, String target, List<TextLine> lines, List<Span> spans) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                checkPages(text, lines);
                spans.add(new Span(text.getLiteral(), look, target));
            } else if (node instanceof Code code) {
                spans.add(new Span(code.getLiteral(), look == Span.Look.LINK ? look : Span.Look.CODE, target));
            } else if (node instanceof SoftLineBreak) {
                spans.add(new Span(" ", look, target));
            } else if (node instanceof HardLineBreak) {
                spans.add(new Span("", Span.Look.BREAK, ""));
            } else if (node instanceof Emphasis) {
                collect(node, look == Span.Look.PLAIN ? Span.Look.EMPHASIS : look, target, lines, spans);
            } else if (node instanceof StrongEmphasis) {
                collect(node, look == Span.Look.LINK ? look : Span.Look.STRONG, target, lines, spans);
            } else if (node instanceof Link link) {
                checkLink(link, lines);
                collect(node, Span.Look.LINK, link.getDestination(), lines, spans);
            } else if (!(node instanceof HtmlInline html && html.getLiteral().startsWith("<!--"))) {
                problems.add(place(node, lines), node instanceof Image ? "prose.image" : "prose.html");
            }
        }
    }

    /** Neighbours of one look become one; a line break between two wide characters is no space. */
    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.text().equals(" ") && i > 0 && i + 1 < spans.size() && joins(spans.get(i - 1), spans.get(i + 1))) {
                continue;
            }
            Span last = merged.isEmpty() ? new Span("", Span.Look.BREAK, "") : merged.get(merged.size() - 1);
            boolean same = last.look() == span.look() && last.target().equals(span.target());
            if (same && span.look() != Span.Look.BREAK) {
                merged.set(merged.size() - 1, new Span(last.text() + span.text(), span.look(), span.target()));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private static boolean joins(Span before, Span after) {
        return !before.text().isEmpty()
                && !after.text().isEmpty()
                && DisplayWidth.isWide(
                        before.text().codePointBefore(before.text().length()))
                && DisplayWidth.isWide(after.text().codePointAt(0));
    }

    private void checkPages(Text text, List<TextLine> lines) {
        Matcher matcher = PAGE.matcher(text.getLiteral());
        while (matcher.find()) {
            Optional<ManualPage> page = ManualPage.parse(matcher.group());
            if (page.isPresent() && !known.isPage(page.get())) {
                Place start = place(text, lines);
                Place place = new Place(
                        start.line(),
                        start.column() + matcher.start(),
                        matcher.group().length());
                problems.add(place, "page.unknown", page.get(), known.nearestPages(page.get()));
            }
        }
    }

    private void checkLink(Link link, List<TextLine> lines) {
        String destination = link.getDestination();
        Matcher lesson = LESSON.matcher(destination);
        if (lesson.matches()) {
            if (!known.isLesson(lesson.group(1))) {
                problems.unknown(place(link, lines), "link.lesson-unknown", lesson.group(1), known.lessonNames());
            }
        } else if (!destination.startsWith("https://") && !destination.startsWith("http://")) {
            problems.add(place(link, lines), "link.nowhere", destination);
        }
    }

    /** Where a node of the text taken from these lines stands in the file. */
    static Place place(Node node, List<TextLine> lines) {
        List<SourceSpan> sources = node.getSourceSpans();
        if (sources.isEmpty()) {
            return node.getParent() == null ? lines.get(0).place() : place(node.getParent(), lines);
        }
        SourceSpan source = sources.get(0);
        return lines.get(source.getLineIndex()).within(source.getColumnIndex(), source.getLength());
    }
}
