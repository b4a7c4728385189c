package unixproc.console.selfplay;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import unixproc.console.text.Visible;

/** Makes lines that are safe to show of the bytes that come out of a terminal, in pieces of any size. */
public final class TerminalLines {
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final StringBuilder unfinished = new StringBuilder();
    private byte[] undecoded = {};

    /** The lines these bytes complete. */
    public List<String> add(byte[] bytes) {
        unfinished.append(decode(bytes));
        List<String> lines = new ArrayList<>();
        for (int feed = unfinished.indexOf("\n"); feed >= 0; feed = unfinished.indexOf("\n")) {
            lines.add(shown(unfinished.substring(0, feed)));
            unfinished.delete(0, feed + 1);
        }
        return lines;
    }

    /** What has come since the last line feed; it will not come again. */
    public String rest() {
        String rest = shown(unfinished.toString());
        unfinished.setLength(0);
        return rest;
    }

    public boolean hasRest() {
        return unfinished.length() > 0;
    }

    private CharBuffer decode(byte[] bytes) {
        ByteBuffer input = ByteBuffer.allocate(undecoded.length + bytes.length);
        input.put(undecoded).put(bytes).flip();
        CharBuffer text = CharBuffer.allocate(input.remaining() + 1);
        utf8.decode(input, text, false);
        undecoded = new byte[input.remaining()];
        input.get(undecoded);
        return text.flip();
    }

    private static String shown(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\r') {
            end--;
        }
        return Visible.line(line.substring(0, end));
    }
}
