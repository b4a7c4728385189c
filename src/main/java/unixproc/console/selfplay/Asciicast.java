package unixproc.console.selfplay;

import com.grack.nanojson.JsonWriter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A recording of a terminal as asciinema plays it: asciicast version 2, a header and then an event a line. */
public final class Asciicast {
    private static final int REPLACEMENT = 0xfffd;

    private final StringBuilder lines = new StringBuilder();

    /**
     * An empty recording of a screen of this size.
     *
     * @param timestamp when it was begun, in seconds since 1970
     */
    public Asciicast(int width, int height, long timestamp, Map<String, String> environment) {
        lines.append("{\"version\": 2, \"width\": ")
                .append(width)
                .append(", \"height\": ")
                .append(height)
                .append(", \"timestamp\": ")
                .append(timestamp)
                .append(", \"env\": {")
                .append(environment.entrySet().stream()
                        .map(entry -> quoted(entry.getKey()) + ": " + quoted(entry.getValue()))
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .append("}}\n");
    }

    /** Something was written to the terminal, so many seconds after the beginning. */
    void output(double at, String data) {
        lines.append(String.format(Locale.ROOT, "[%.6f, \"o\", ", at))
                .append(quoted(data))
                .append("]\n");
    }

    /** All of it so far. */
    public String text() {
        return lines.toString();
    }

    /** Half a surrogate pair has no form in UTF-8. */
    private static String quoted(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
                .forEach(whole::appendCodePoint);
        return JsonWriter.string(whole.toString());
    }
}
