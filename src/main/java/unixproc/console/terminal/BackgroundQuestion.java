package unixproc.console.terminal;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.terminal.Terminal;
import unixproc.console.text.Palette;

/**
 * Asks a terminal for the colour of its background (xterm's control sequence OSC 11). Who does not know the question
 * keeps silent, so a second one follows that every terminal answers, and nobody has to wait for the limit.
 */
final class BackgroundQuestion {
    /** Begins the answer, which may come too late. */
    static final String ANSWER = "\u001b]11;";
    /** Begins the answer to the second question. */
    static final String SECOND_ANSWER = "\u001b[?";

    private static final String QUESTIONS = "\u001b]11;?\u001b\\" + "\u001b[c";
    private static final long LIMIT_MILLIS = 200;
    private static final Pattern COLOUR = Pattern.compile(
            "\u001b]11;rgba?:(\\p{XDigit}{1,4})/(\\p{XDigit}{1,4})/(\\p{XDigit}{1,4})[^\u0007\u001b]*(?:\u0007|\u001b\\\\)");
    private static final Pattern SECOND = Pattern.compile("\u001b\\[\\?[0-9;]*c");
    private static final double HEX_DIGIT = 16;

    private BackgroundQuestion() {}

    /**
     * What came of it.
     *
     * @param palette empty where the terminal did not say
     * @param typed what a person had typed meanwhile
     */
    record Reply(Optional<Palette> palette, String typed) {}

    /** Asks; the terminal must pass keys on one by one and without showing them. */
    static Reply ask(Terminal terminal) throws IOException {
        terminal.writer().write(QUESTIONS);
        terminal.flush();
        StringBuilder read = new StringBuilder();
        long end = System.nanoTime() + LIMIT_MILLIS * 1_000_000;
        while (!SECOND.matcher(read).find()) {
            long left = (end - System.nanoTime()) / 1_000_000;
            int key = left <= 0 ? -1 : terminal.reader().read(left);
            if (key < 0) {
                break;
            }
            read.append((char) key);
        }
        return reply(read.toString());
    }

    static Reply reply(String read) {
        Matcher colour = COLOUR.matcher(read);
        Optional<Palette> palette = colour.find()
                ? Optional.of(Palette.on(part(colour.group(1)), part(colour.group(2)), part(colour.group(3))))
                : Optional.empty();
        String typed = SECOND.matcher(colour.replaceAll("")).replaceAll("");
        return new Reply(palette, typed);
    }

    /** From 0 to 1, however many digits it has. */
    private static double part(String digits) {
        return Integer.parseInt(digits, 16) / (Math.pow(HEX_DIGIT, digits.length()) - 1);
    }
}
