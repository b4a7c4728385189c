package unixproc.console.text;

import java.util.Map;
import org.jline.utils.AttributedCharSequence.ForceMode;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/**
 * What meanings look like on a terminal.
 *
 * <p>A reader's own sixteen colours cannot be relied on: bright yellow vanishes on white, and Solarized makes greys of
 * half of them. So the colours are of the 216 that are the same on every terminal, chosen for a contrast of at least
 * 4.5 : 1 with the background. None has that on light and on dark backgrounds; where the background is not known, only
 * letters on a ground of their own are coloured.
 */
public enum Palette {
    DARK,
    LIGHT,
    /** Can be read on any background. */
    ANY_BACKGROUND,
    /** No colours; weight tells meanings apart. */
    MONOCHROME;

    private static final int COLOURS = 256;
    /** JLine writes these as + and - where a terminal has no second character set; one that knows UTF-8 needs none. */
    private static final String BOX = "─│┌┐└┘├┤┬┴┼";
    /** Stands for them meanwhile: signs of nobody's. */
    private static final String VEIL = "\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008\ue009\ue00a";

    private static final int WHITE = 231;
    /** Luminances up to which, and from which on, the colours keep their contrast. */
    private static final double DARKEST_ARE_BELOW = 0.05;

    private static final double LIGHTEST_ARE_ABOVE = 0.8;

    /** A colour, by its number on dark grounds and on light ones. */
    private enum Hue {
        CYAN(116, 23),
        YELLOW(222, 94),
        GREEN(114, 22),
        MAGENTA(182, 90),
        BLUE(117, 25),
        RED(217, 124),
        GREY(250, 239);

        private final int onDark;
        private final int onLight;

        Hue(int onDark, int onLight) {
            this.onDark = onDark;
            this.onLight = onLight;
        }
    }

    /** As {@code NO_COLOR} and the background in {@code COLORFGBG} ask. */
    public static Palette of(Map<String, String> environment) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return MONOCHROME;
        }
        String colours = environment.getOrDefault("COLORFGBG", "");
        return switch (colours.substring(colours.lastIndexOf(';') + 1)) {
            case "0", "1", "2", "3", "4", "5", "6", "8" -> DARK;
            case "7", "15" -> LIGHT;
            default -> ANY_BACKGROUND;
        };
    }

    /** For a background of this colour, its parts from 0 to 1 as in sRGB; a middling one is nobody's ground. */
    public static Palette on(double red, double green, double blue) {
        double luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        if (luminance <= DARKEST_ARE_BELOW) {
            return DARK;
        }
        return luminance >= LIGHTEST_ARE_ABOVE ? LIGHT : ANY_BACKGROUND;
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** The text with the escape sequences of this palette. */
    public String ansi(StyledText text) {
        return ansi(text, false);
    }

    /** The same; the names of manual pages lead to them if so wanted. */
    public String ansi(StyledText text, boolean links) {
        AttributedStringBuilder veiled = new AttributedStringBuilder();
        for (StyledText.Run run : text.runs()) {
            String shown = exchanged(run.text(), BOX, VEIL);
            boolean leads = links && run.style() == Style.PAGE;
            veiled.append(leads ? PageLinks.marked(shown) : shown, look(run.style()));
        }
        String ansi = veiled.toAttributedString().toAnsi(this == MONOCHROME ? 1 : COLOURS, ForceMode.None);
        return exchanged(links ? PageLinks.sequences(ansi) : ansi, VEIL, BOX);
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
            case PLAIN, VARIABLE, PAGE -> plain;
            case STRONG, HEADING -> plain.bold();
            case PROMPT, CALL, KEY -> coloured(Hue.CYAN).bold();
            case NUMBER, CONSTANT -> coloured(Hue.MAGENTA);
            case STRING -> coloured(Hue.GREEN);
            case KEYWORD, CODE -> coloured(Hue.CYAN);
            case COMMENT, DIM -> coloured(Hue.GREY);
            case ERRNO -> coloured(Hue.RED);
            case EVENT -> coloured(Hue.YELLOW);
            case GOOD -> coloured(Hue.GREEN).bold();
            case BAD -> coloured(Hue.RED).bold();
            case NOTE -> coloured(Hue.YELLOW).italic();
            case TUTOR -> coloured(Hue.BLUE).bold();
            case PROCESS_1 -> grounded(Hue.CYAN).bold();
            case PROCESS_2 -> grounded(Hue.YELLOW).bold();
            case PROCESS_3 -> grounded(Hue.GREEN).bold();
            case PROCESS_4 -> grounded(Hue.MAGENTA).bold();
            case PROCESS_5 -> grounded(Hue.BLUE).bold();
            case PROCESS_6 -> grounded(Hue.RED).bold();
        };
    }

    private AttributedStyle coloured(Hue hue) {
        return switch (this) {
            case DARK -> AttributedStyle.DEFAULT.foreground(hue.onDark);
            case LIGHT -> AttributedStyle.DEFAULT.foreground(hue.onLight);
            case ANY_BACKGROUND, MONOCHROME -> AttributedStyle.DEFAULT;
        };
    }

    private AttributedStyle grounded(Hue hue) {
        return this == ANY_BACKGROUND
                ? AttributedStyle.DEFAULT.foreground(WHITE).background(hue.onLight)
                : coloured(hue);
    }
}
