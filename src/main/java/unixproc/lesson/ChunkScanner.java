package unixproc.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a lesson's body into headings, fenced blocks, notes and the text between them. */
final class ChunkScanner {
    private static final Pattern HEADING = Pattern.compile("(#{1,2})\\s+(.*?)\\s*#*\\s*");
    private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})\\s*([^`]*?)\\s*");
    private static final Pattern NOTE = Pattern.compile("> ?note:\\s*(.*?)\\s*");
    private static final Pattern QUOTED = Pattern.compile("> ?(.*)");
    /** Fences with these words are a picture inside the text, and no block of ours. */
    private static final List<String> VERBATIM = List.of("", "text");

    private final List<TextLine> lines;
    private final Problems problems;
    private final List<Chunk> chunks = new ArrayList<>();
    private List<TextLine> text = new ArrayList<>();
    private int at;

    private ChunkScanner(List<TextLine> lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
    }

    static List<Chunk> scan(List<TextLine> lines, Problems problems) {
        return new ChunkScanner(lines, problems).scan();
    }

    private List<Chunk> scan() {
        while (at < lines.size()) {
            TextLine line = lines.get(at);
            Matcher heading = HEADING.matcher(line.text());
            Matcher fence = FENCE.matcher(line.text());
            Matcher note = NOTE.matcher(line.text());
            if (heading.matches()) {
                at++;
                finishText();
                TextLine title = new TextLine(heading.group(2), line.line(), line.column() + heading.start(2));
                chunks.add(new Chunk.Heading(heading.group(1).length(), title));
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
        return chunks;
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
        chunks.add(new Chunk.Fence(opening, info, lines.subList(from, end)));
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
        chunks.add(new Chunk.Note(platform, quoted));
    }

    private void finishText() {
        List<TextLine> trimmed = TextLine.trimmed(text);
        if (!trimmed.isEmpty()) {
            chunks.add(new Chunk.Text(trimmed));
        }
        text = new ArrayList<>();
    }
}
