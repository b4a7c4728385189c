package unixproc.console;

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
        return paint(text).toAnsi(this == MONOCHROME ? 1 : COLOURS, ForceMode.None);
    }

    AttributedString paint(StyledText text) {
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
