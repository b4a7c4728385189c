package unixproc.lesson.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.problem.TextLine;

/** Divides a lesson's body into headings, fenced blocks, notes and the text between them. */
final class RawBlockScanner {
    private static final Pattern HEADING = Pattern.compile("(#{1,2})\\s+(.*?)\\s*#*\\s*");
    private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})\\s*([^`]*?)\\s*");
    private static final Pattern NOTE = Pattern.compile("> ?note:\\s*(.*?)\\s*");
    private static final Pattern QUOTED = Pattern.compile("> ?(.*)");
    /** Fences with these words are a picture inside the text, and no block of ours. */
    private static final List<String> VERBATIM = List.of("", "text");

    private final List<TextLine> lines;
    private final Problems problems;
    private final List<RawBlock> rawBlocks = new ArrayList<>();
    private List<TextLine> text = new ArrayList<>();
    private int at;

    private RawBlockScanner(List<TextLine> lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
    }

    static List<RawBlock> scan(List<TextLine> lines, Problems problems) {
        return new RawBlockScanner(lines, problems).scan();
    }

    private List<RawBlock> scan() {
        while (at < lines.size()) {
            TextLine line = lines.get(at);
            Matcher heading = HEADING.matcher(line.text());
            Matcher fence = FENCE.matcher(line.text());
            Matcher note = NOTE.matcher(line.text());
            if (heading.matches()) {
                at++;
                finishText();
                TextLine title = new TextLine(heading.group(2), line.line(), line.column() + heading.start(2));
                rawBlocks.add(new RawBlock.Heading(heading.group(1).length(), title));
            } else if (fence.matches()) {
                fence(line, fence);
            } else if (note.matches()) {
                note(line, note);
            } else {
                text.add(line);
                at++;
            }
        }
        finishText();
        return rawBlocks;
    }

    private void fence(TextLine opening, Matcher fence) {
        String mark = fence.group(1);
        int from = at + 1;
        int end = from;
        while (end < lines.size() && !closes(lines.get(end).text(), mark)) {
            end++;
        }
        if (end == lines.size()) {
            problems.add(opening.place(), "block.unclosed", mark);
        }
        at = Math.min(lines.size(), end + 1);
        if (VERBATIM.contains(fence.group(2))) {
            text.addAll(lines.subList(from - 1, at));
            return;
        }
        finishText();
        TextLine info = new TextLine(fence.group(2), opening.line(), opening.column() + fence.start(2));
        rawBlocks.add(new RawBlock.Fence(opening, info, lines.subList(from, end)));
    }

    private static boolean closes(String line, String mark) {
        String text = line.stripTrailing();
        return text.length() >= mark.length() && text.chars().allMatch(c -> c == mark.charAt(0));
    }

    private void note(TextLine first, Matcher note) {
        finishText();
        TextLine platform = new TextLine(note.group(1), first.line(), first.column() + note.start(1));
        List<TextLine> quoted = new ArrayList<>();
        at++;
        while (at < lines.size() && QUOTED.matcher(lines.get(at).text()).matches()) {
            String line = lines.get(at).text();
            quoted.add(lines.get(at).from(line.startsWith("> ") ? 2 : 1));
            at++;
        }
        rawBlocks.add(new RawBlock.Note(platform, quoted));
    }

    private void finishText() {
        List<TextLine> trimmed = TextLine.trimmed(text);
        if (!trimmed.isEmpty()) {
            rawBlocks.add(new RawBlock.Text(trimmed));
        }
        text = new ArrayList<>();
    }
}
