package unixproc.lesson.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import unixproc.lesson.model.Place;

/**
 * A piece of a line of a lesson's file that remembers where it stood.
 *
 * @param column where it starts, from 1
 */
public record TextLine(String text, int line, int column) {
    public Place place() {
        return within(0, text.stripTrailing().length());
    }

    /** A place inside it. */
    public Place within(int from, int length) {
        return new Place(line, column + from, Math.max(1, length));
    }

    /** What is left of it from there on. */
    public TextLine from(int start) {
        return new TextLine(text.substring(start), line, column + start);
    }

    public TextLine stripped() {
        int start = text.length() - text.stripLeading().length();
        return new TextLine(text.strip(), line, column + start);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    public static List<TextLine> of(List<String> lines, int firstLine) {
        List<TextLine> all = new ArrayList<>();
        for (String text : lines) {
            all.add(new TextLine(text, firstLine + all.size(), 1));
        }
        return all;
    }

    /** Without the blank lines at both ends. */
    public static List<TextLine> trimmed(List<TextLine> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return lines.subList(from, to);
    }

    public static String join(List<TextLine> lines) {
        return lines.stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }
}
