package unixproc.lab.remote;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what reaches the lab's terminal into lines, and finds the marks lab init writes there so that the tutor can
 * tell that it has seen everything written before.
 */
public final class TtyLines {
    private static final String MARK_START = "\u001b]unixproc;";
    /** In characters; a longer line is told in pieces. */
    private static final int LONGEST_LINE = 16 * 1024;

    private static final char MARK_END = '\u0007';

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long marksSeen;

    static String mark(long number) {
        return MARK_START + number + MARK_END;
    }

    /** The number of the last mark that came by. */
    long marksSeen() {
        return marksSeen;
    }

    /** Takes more bytes in and gives the lines they complete. */
    public List<String> add(byte[] more) {
        bytes.writeBytes(more);
        List<String> lines = new ArrayList<>();
        String text = withoutMarks(bytes.toString(StandardCharsets.UTF_8));
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(withoutReturn(text.substring(start, end)));
            start = end + 1;
        }
        if (text.length() - start > LONGEST_LINE) {
            lines.add(text.substring(start));
            start = text.length();
        }
        keep(text.substring(start));
        return lines;
    }

    /** What stands on the screen's last line without a newline; it is handed over only once. */
    public String takePartial() {
        String partial = bytes.toString(StandardCharsets.UTF_8);
        if (partial.isEmpty() || partial.contains(MARK_START) || partial.endsWith("\uFFFD")) {
            return "";
        }
        bytes.reset();
        return withoutReturn(partial);
    }

    private void keep(String rest) {
        // Bytes of a character that is not whole yet would be lost by decoding and encoding them again.
        byte[] all = bytes.toByteArray();
        int length = rest.contains("\uFFFD") ? tail(all) : rest.getBytes(StandardCharsets.UTF_8).length;
        byte[] kept = rest.contains("\uFFFD")
                ? java.util.Arrays.copyOfRange(all, all.length - length, all.length)
                : rest.getBytes(StandardCharsets.UTF_8);
        bytes.reset();
        bytes.writeBytes(kept);
    }

    private static int tail(byte[] all) {
        int at = all.length;
        while (at > 0 && all[at - 1] != '\n') {
            at--;
        }
        return all.length - at;
    }

    private String withoutMarks(String text) {
        String rest = text;
        int start = rest.indexOf(MARK_START);
        while (start >= 0) {
            int end = rest.indexOf(MARK_END, start);
            if (end < 0) {
                return rest;
            }
            String number = rest.substring(start + MARK_START.length(), end);
            if (number.matches("\\d{1,18}")) {
                marksSeen = Math.max(marksSeen, Long.parseLong(number));
            }
            rest = rest.substring(0, start) + rest.substring(end + 1);
            start = rest.indexOf(MARK_START);
        }
        return rest;
    }

    private static String withoutReturn(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
