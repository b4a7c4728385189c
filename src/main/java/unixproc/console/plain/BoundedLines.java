package unixproc.console.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of an input. One that does not end is cut off, and nothing is read behind it. */
final class BoundedLines {
    /** More characters than any line may have, so that the tutor refuses what was cut off here. */
    static final int MOST = 1 << 20;

    /** How many characters into a line {@code else} is looked for. */
    private static final int ELSE_WITHIN = 80;

    private static final Pattern ELSE = Pattern.compile("^\\s*else\\b");

    private final BufferedReader in;
    private boolean cutOff;
    private Optional<String> ahead = Optional.empty();

    BoundedLines(InputStream in) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** The next line without its end; empty at the end of the input. */
    Optional<String> next() throws IOException {
        Optional<String> line = ahead.isPresent() ? ahead : read();
        ahead = Optional.empty();
        return line;
    }

    /** The line that {@link #next} will give; waits for it where it is not there yet. */
    Optional<String> ahead() throws IOException {
        if (ahead.isEmpty()) {
            ahead = read();
        }
        return ahead;
    }

    private Optional<String> read() throws IOException {
        int c = cutOff ? -1 : in.read();
        if (c < 0) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        for (; c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
            if (line.length() == MOST) {
                cutOff = true;
                return Optional.of(line.toString());
            }
        }
        int end = line.length();
        return Optional.of(end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString());
    }

    /** Whether the next line, if it is there already, goes on with an {@code if} that could have ended here. */
    boolean elseFollows() throws IOException {
        if (ahead.isPresent()) {
            return ELSE.matcher(ahead.get()).find();
        }
        if (cutOff || !in.ready()) {
            return false;
        }
        in.mark(ELSE_WITHIN);
        StringBuilder start = new StringBuilder();
        int c = in.read();
        while (c >= 0 && c != '\n' && start.length() < ELSE_WITHIN - 1) {
            start.append((char) c);
            c = in.ready() ? in.read() : -1;
        }
        in.reset();
        return ELSE.matcher(start).find();
    }
}
