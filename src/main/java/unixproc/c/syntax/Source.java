package unixproc.c.syntax;

import java.util.List;

/** The text of a line, able to say where in what was typed a problem is. */
public final class Source {
    private final String text;
    private final String original;
    /** Where each character comes from; empty when the text is as it was typed. */
    private final int[] origins;

    /** A stretch of the text by offsets. */
    public record Span(int start, int end) {}

    public Source(String text) {
        this(text, text, new int[0]);
    }

    /** One that was made from another text, and knows of each character where it was there. */
    public Source(String text, String original, int[] origins) {
        this.text = text;
        this.original = original;
        this.origins = origins;
    }

    public String text() {
        return text;
    }

    private int origin(int offset) {
        if (origins.length == 0) {
            return Math.min(offset, original.length());
        }
        return offset < origins.length ? origins[offset] : original.length();
    }

    /** The stretch of what was typed. */
    private Span typed(Span span) {
        int start = origin(span.start());
        if (origins.length == 0) {
            return new Span(start, Math.min(span.end(), original.length()));
        }
        int last = span.end() > span.start() ? origin(span.end() - 1) : start;
        int end = Math.max(start, last + 1);
        // What a name stands for has the place of that name, and of the arguments behind it.
        int next = origin(span.end());
        if (last < original.length() && Lexer.startsName(original.charAt(last)) && next > end) {
            end = last + original.substring(last, next).stripTrailing().length();
        }
        return new Span(start, Math.min(end, original.length()));
    }

    /** The problem as something to throw. */
    public Rejection rejection(Problem.Kind kind, Span span, List<String> words) {
        Span typed = typed(span);
        int start = typed.start();
        int lineStart = original.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = original.indexOf('\n', start);
        int end = Math.min(typed.end(), lineEnd < 0 ? original.length() : lineEnd);
        return new Rejection(new Problem(kind, lineOf(start), start - lineStart + 1, Math.max(1, end - start), words));
    }

    /** The line of a place in what was typed, from 1. */
    private int lineOf(int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += original.charAt(i) == '\n' ? 1 : 0;
        }
        return line;
    }

    /** The line of a place in the typed text, from 1. */
    public int line(int offset) {
        return lineOf(Math.min(offset, original.length()));
    }

    public String at(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** As it was typed, on one line. */
    public String oneLine(Span span) {
        Span typed = typed(span);
        StringBuilder flat = new StringBuilder();
        for (int i = typed.start(); i < typed.end(); i++) {
            char character = original.charAt(i);
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
