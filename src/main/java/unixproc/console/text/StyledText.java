package unixproc.console.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Text whose parts say what they mean; a line feed starts a new line. */
public record StyledText(List<Run> runs) {
    private static final StyledText EMPTY = new StyledText(List.of());

    /**
     * A stretch of text with one meaning; never empty. Whatever is shown passes here, so this is where control
     * characters end: text from a lesson, a file name or a process cannot write to the terminal itself.
     */
    public record Run(Style style, String text) {
        public Run {
            text = Visible.text(text);
        }
    }

    public StyledText {
        runs = List.copyOf(runs);
    }

    public static StyledText empty() {
        return EMPTY;
    }

    public static StyledText of(String text) {
        return of(Style.PLAIN, text);
    }

    public static StyledText of(Style style, String text) {
        return builder().append(style, text).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    public static StyledText join(StyledText separator, Iterable<StyledText> parts) {
        Builder joined = builder();
        Iterator<StyledText> rest = parts.iterator();
        while (rest.hasNext()) {
            joined.append(rest.next());
            if (rest.hasNext()) {
                joined.append(separator);
            }
        }
        return joined.build();
    }

    public StyledText append(StyledText more) {
        return builder().append(this).append(more).build();
    }

    public StyledText append(String more) {
        return append(Style.PLAIN, more);
    }

    public StyledText append(Style style, String more) {
        return builder().append(this).append(style, more).build();
    }

    /** Gives a meaning to what has none yet. */
    public StyledText styled(Style style) {
        Builder styled = builder();
        for (Run run : runs) {
            styled.append(run.style() == Style.PLAIN ? style : run.style(), run.text());
        }
        return styled.build();
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The characters alone. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        for (Run run : runs) {
            plain.append(run.text());
        }
        return plain.toString();
    }

    /** Whether a meaning goes on across a place between two characters, counted as in {@link #plain()}. */
    public boolean isInside(Style style, int at) {
        int start = 0;
        for (Run run : runs) {
            int end = start + run.text().length();
            if (at > start && at < end) {
                return run.style() == style;
            }
            start = end;
        }
        return false;
    }

    /** The part from one character to before another, counted as in {@link #plain()}. */
    public StyledText slice(int from, int to) {
        Builder part = builder();
        int start = 0;
        for (Run run : runs) {
            int end = start + run.text().length();
            if (Math.max(from, start) < Math.min(to, end)) {
                part.append(
                        run.style(), run.text().substring(Math.max(from, start) - start, Math.min(to, end) - start));
            }
            start = end;
        }
        return part.build();
    }

    /** Its lines, at least one, without the line feeds. */
    public List<StyledText> lines() {
        List<StyledText> lines = new ArrayList<>();
        String plain = plain();
        int start = 0;
        for (int feed = plain.indexOf('\n'); feed >= 0; feed = plain.indexOf('\n', start)) {
            lines.add(slice(start, feed));
            start = feed + 1;
        }
        lines.add(slice(start, plain.length()));
        return lines;
    }

    @Override
    public String toString() {
        return plain();
    }

    /** Collects runs, joining neighbours of one meaning. */
    public static final class Builder {
        private final List<Run> runs = new ArrayList<>();

        private Builder() {}

        public Builder append(String text) {
            return append(Style.PLAIN, text);
        }

        public Builder append(Style style, String text) {
            if (text.isEmpty()) {
                return this;
            }
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).style() == style) {
                runs.set(last, new Run(style, runs.get(last).text() + text));
            } else {
                runs.add(new Run(style, text));
            }
            return this;
        }

        public Builder append(StyledText text) {
            for (Run run : text.runs()) {
                append(run.style(), run.text());
            }
            return this;
        }

        public StyledText build() {
            return runs.isEmpty() ? EMPTY : new StyledText(runs);
        }
    }
}
