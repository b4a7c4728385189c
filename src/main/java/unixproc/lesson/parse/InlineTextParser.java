package unixproc.lesson.parse;

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
import unixproc.console.text.Columns;
import unixproc.lesson.model.InlineText;
import unixproc.lesson.model.ManualPage;
import unixproc.lesson.model.Place;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.problem.TextLine;

/** Takes the words of one paragraph apart, and checks what they refer to. */
final class InlineTextParser {
    private static final Pattern PAGE = Pattern.compile("(?<![\\w)])[A-Za-z_][\\w.-]*+\\([1-9]\\)");
    private static final Pattern PLAIN_LINK = Pattern.compile("\\.\\./\\d{1,3}-[a-z][a-z0-9-]*+/?");
    private static final Pattern LESSON = Pattern.compile("\\.\\./((?:\\d+-)?([^/]+))(?:/(?:[a-z]+\\.md)?)?");

    private final References references;
    private final Problems problems;

    InlineTextParser(References references, Problems problems) {
        this.references = references;
        this.problems = problems;
    }

    List<InlineText> parse(Node paragraph, List<TextLine> lines) {
        List<InlineText> inlines = new ArrayList<>();
        collect(paragraph, InlineText.Look.PLAIN, "", lines, inlines);
        return merged(inlines);
    }

    private void collect(
            Node parent, InlineText.Look look, String target, List<TextLine> lines, List<InlineText> inlines) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                checkPages(text, lines);
                checkPlainLink(text, lines);
                inlines.add(new InlineText(text.getLiteral(), look, target));
            } else if (node instanceof Code code) {
                inlines.add(new InlineText(
                        code.getLiteral(), look == InlineText.Look.LINK ? look : InlineText.Look.CODE, target));
            } else if (node instanceof SoftLineBreak) {
                inlines.add(new InlineText(" ", look, target));
            } else if (node instanceof HardLineBreak) {
                inlines.add(new InlineText("", InlineText.Look.BREAK, ""));
            } else if (node instanceof Emphasis) {
                collect(node, look == InlineText.Look.PLAIN ? InlineText.Look.EMPHASIS : look, target, lines, inlines);
            } else if (node instanceof StrongEmphasis) {
                collect(node, look == InlineText.Look.LINK ? look : InlineText.Look.STRONG, target, lines, inlines);
            } else if (node instanceof Link link) {
                checkLink(link, lines);
                collect(node, InlineText.Look.LINK, link.getDestination(), lines, inlines);
            } else if (!(node instanceof HtmlInline html && html.getLiteral().startsWith("<!--"))) {
                problems.add(place(node, lines), node instanceof Image ? "prose.image" : "prose.html");
            }
        }
    }

    /** Neighbours of one look become one; a line break between two wide characters is no space. */
    private static List<InlineText> merged(List<InlineText> inlines) {
        List<InlineText> merged = new ArrayList<>();
        for (int i = 0; i < inlines.size(); i++) {
            InlineText inline = inlines.get(i);
            if (inline.text().equals(" ")
                    && i > 0
                    && i + 1 < inlines.size()
                    && joins(inlines.get(i - 1), inlines.get(i + 1))) {
                continue;
            }
            InlineText last =
                    merged.isEmpty() ? new InlineText("", InlineText.Look.BREAK, "") : merged.get(merged.size() - 1);
            boolean same = last.look() == inline.look() && last.target().equals(inline.target());
            if (same && inline.look() != InlineText.Look.BREAK) {
                merged.set(
                        merged.size() - 1, new InlineText(last.text() + inline.text(), inline.look(), inline.target()));
            } else {
                merged.add(inline);
            }
        }
        return merged;
    }

    private static boolean joins(InlineText before, InlineText after) {
        return !before.text().isEmpty()
                && !after.text().isEmpty()
                && Columns.isWide(before.text().codePointBefore(before.text().length()))
                && Columns.isWide(after.text().codePointAt(0));
    }

    private void checkPages(Text text, List<TextLine> lines) {
        Matcher matcher = PAGE.matcher(text.getLiteral());
        while (matcher.find()) {
            Optional<ManualPage> page = ManualPage.parse(matcher.group());
            if (page.isPresent() && !references.isPage(page.get())) {
                Place start = place(text, lines);
                Place place = new Place(
                        start.line(),
                        start.column() + matcher.start(),
                        matcher.group().length());
                problems.add(place, "page.unknown", page.get(), references.nearestPages(page.get()));
            }
        }
    }

    /** The path of a lesson that is no link. */
    private void checkPlainLink(Text text, List<TextLine> lines) {
        Matcher path = PLAIN_LINK.matcher(text.getLiteral());
        if (!(text.getParent() instanceof Link) && path.find()) {
            Place start = place(text, lines);
            Place place = new Place(
                    start.line(), start.column() + path.start(), path.group().length());
            problems.add(place, "link.as-text", path.group());
        }
    }

    private void checkLink(Link link, List<TextLine> lines) {
        String destination = link.getDestination();
        Matcher lesson = LESSON.matcher(destination);
        if (lesson.matches()) {
            if (!references.isLesson(lesson.group(2))) {
                problems.unknown(place(link, lines), "link.lesson-unknown", lesson.group(2), references.lessonNames());
            } else if (!references.folder(lesson.group(2)).equals(lesson.group(1))) {
                problems.add(
                        place(link, lines), "link.lesson-moved", lesson.group(1), references.folder(lesson.group(2)));
            }
        } else if (!destination.startsWith("https://") && !destination.startsWith("http://")) {
            problems.add(place(link, lines), "link.nowhere", destination);
        } else if (!plain(link).contains(destination.substring(destination.indexOf("//") + 2))) {
            problems.add(place(link, lines), "link.address-hidden", destination);
        }
    }

    private static String plain(Node parent) {
        StringBuilder plain = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            plain.append(node instanceof Text text ? text.getLiteral() : plain(node));
        }
        return plain.toString();
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
