package unixproc.console.text;

import java.util.Map;
import org.jline.utils.AttributedCharSequence.ForceMode;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** What meanings look like on a terminal: only its own eight colours, so that the reader's colour scheme holds. */
public enum Palette {
    DARK,
    LIGHT,
    MONOCHROME;

    private static final int COLOURS = 8;
    /** JLine writes these as + and - where a terminal has no second character set; one that knows UTF-8 needs none. */
    private static final String BOX = "─│┌┐└┘├┤┬┴┼";
    /** Stands for them meanwhile: signs of nobody's. */
    private static final String VEIL = "\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008\ue009\ue00a";

    /** As {@code NO_COLOR} and the background in {@code COLORFGBG} ask. */
    public static Palette of(Map<String, String> environment) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return MONOCHROME;
        }
        String colours = environment.getOrDefault("COLORFGBG", "");
        String background = colours.substring(colours.lastIndexOf(';') + 1);
        return background.equals("7") || background.equals("15") ? LIGHT : DARK;
    }

    /** The text with the escape sequences of this palette. */
    public String ansi(StyledText text) {
        AttributedStringBuilder veiled = new AttributedStringBuilder();
        for (StyledText.Run run : text.runs()) {
            veiled.append(exchanged(run.text(), BOX, VEIL), look(run.style()));
        }
        String ansi = veiled.toAttributedString().toAnsi(this == MONOCHROME ? 1 : COLOURS, ForceMode.None);
        return exchanged(ansi, VEIL, BOX);
    }

    private static String exchanged(String text, String from, String to) {
        StringBuilder exchanged = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int at = from.indexOf(text.charAt(i));
            if (at >= 0) {
                exchanged.setCharAt(i, to.charAt(at));
            }
        }
        return exchanged.toString();
    }

    public AttributedString paint(StyledText text) {
        AttributedStringBuilder painted = new AttributedStringBuilder();
        for (StyledText.Run run : text.runs()) {
            painted.append(run.text(), look(run.style()));
        }
        return painted.toAttributedString();
    }

    AttributedStyle look(Style style) {
        AttributedStyle plain = AttributedStyle.DEFAULT;
        return switch (style) {
            case PLAIN, VARIABLE -> plain;
            case STRONG, HEADING -> plain.bold();
            case PROMPT, CALL, KEY -> coloured(AttributedStyle.CYAN).bold();
            case NUMBER, CONSTANT -> coloured(AttributedStyle.MAGENTA);
            case STRING -> coloured(AttributedStyle.GREEN);
            case KEYWORD, CODE -> coloured(AttributedStyle.CYAN);
            case COMMENT, DIM -> plain.faint();
            case ERRNO -> coloured(AttributedStyle.RED);
            case EVENT -> coloured(warm());
            case GOOD -> coloured(AttributedStyle.GREEN).bold();
            case BAD -> coloured(AttributedStyle.RED).bold();
            case NOTE -> coloured(warm()).italic();
            case TUTOR -> coloured(AttributedStyle.BLUE).bold();
            case PROCESS_1 -> coloured(AttributedStyle.CYAN).bold();
            case PROCESS_2 -> coloured(warm()).bold();
            case PROCESS_3 -> coloured(AttributedStyle.GREEN).bold();
            case PROCESS_4 -> coloured(AttributedStyle.MAGENTA).bold();
            case PROCESS_5 -> coloured(AttributedStyle.BLUE).bold();
            case PROCESS_6 -> coloured(AttributedStyle.RED).bold();
        };
    }

    private AttributedStyle coloured(int colour) {
        return this == MONOCHROME ? AttributedStyle.DEFAULT : AttributedStyle.DEFAULT.foreground(colour);
    }

    /** Yellow cannot be read on white. */
    private int warm() {
        return this == LIGHT ? AttributedStyle.MAGENTA : AttributedStyle.YELLOW;
    }
}
