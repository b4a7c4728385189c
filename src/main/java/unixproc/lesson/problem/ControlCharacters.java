package unixproc.lesson.problem;

import java.util.List;
import unixproc.lesson.model.Place;

/** Finds characters that could make a terminal do something, or that a reader could not see. */
public final class ControlCharacters {
    private static final int MOST = 10;

    private ControlCharacters() {}

    /** Reports them, and gives the lines without them, every other character in its place. */
    public static List<String> removed(List<String> lines, Problems problems) {
        int found = 0;
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            for (int at = 0; at < text.length(); at++) {
                if (isControl(text.charAt(at)) && found < MOST) {
                    found++;
                    problems.add(
                            new Place(line + 1, at + 1, 1),
                            "text.control-character",
                            String.format("U+%04X", (int) text.charAt(at)));
                }
            }
        }
        return found == 0 ? lines : lines.stream().map(ControlCharacters::clean).toList();
    }

    /** The line with a mark in the place of each of them. */
    static String clean(String line) {
        StringBuilder clean = new StringBuilder(line);
        for (int at = 0; at < line.length(); at++) {
            if (isControl(line.charAt(at))) {
                clean.setCharAt(at, '\uFFFD');
            }
        }
        return clean.toString();
    }

    private static boolean isControl(char c) {
        return (c < ' ' && c != '\t')
                || between(c, 0x7F, 0x9F)
                // Line and paragraph separators, and marks that turn the direction of writing.
                || between(c, 0x2028, 0x202E)
                || between(c, 0x2066, 0x2069)
                || c == 0x200E
                || c == 0x200F
                || between(c, 0xFFF9, 0xFFFB)
                || c >= 0xFFFE
                || c == 0xFEFF;
    }

    private static boolean between(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
