package unixproc.c.syntax;

import java.util.List;

/** The text of a line, able to say where in it a problem is. */
public record Source(String text) {
    /** A stretch of the text by offsets. */
    public record Span(int start, int end) {}

    /** The problem as something to throw. */
    public Rejection rejection(Problem.Kind kind, Span span, List<String> words) {
        int start = Math.min(span.start(), text.length());
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < start; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        int lineEnd = text.indexOf('\n', start);
        int end = Math.min(span.end(), lineEnd < 0 ? text.length() : lineEnd);
        return new Rejection(new Problem(kind, line, start - lineStart + 1, Math.max(1, end - start), words));
    }

    public String at(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** As {@link #at}, on one line. */
    public String oneLine(Span span) {
        StringBuilder flat = new StringBuilder();
        for (int i = span.start(); i < span.end(); i++) {
            char character = text.charAt(i);
            boolean space = character == ' ' || character == '\n' || character == '\t' || character == '\r';
            if (!space) {
                flat.append(character);
            } else if (flat.length() > 0 && flat.charAt(flat.length() - 1) != ' ') {
                flat.append(' ');
            }
        }
        return flat.toString();
    }
}
