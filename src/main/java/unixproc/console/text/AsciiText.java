package unixproc.console.text;

import java.util.Map;

/** Writes the punctuation of printed English with the signs of a typewriter, for the C locale. */
public final class AsciiText {
    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry((int) '—', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '‑', "-"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '…', "..."),
            Map.entry((int) '→', "->"),
            Map.entry((int) '←', "<-"),
            Map.entry((int) '•', "*"),
            Map.entry((int) '·', "."),
            Map.entry((int) '×', "x"),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≠', "!="),
            Map.entry((int) '✓', "[x]"),
            Map.entry((int) '✗', "[ ]"),
            Map.entry(0xa0, " "));

    private AsciiText() {}

    public static StyledText of(StyledText text) {
        StyledText.Builder ascii = StyledText.builder();
        for (StyledText.Run run : text.runs()) {
            ascii.append(run.style(), of(run.text()));
        }
        return ascii.build();
    }

    private static String of(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(c -> ascii.append(SIGNS.getOrDefault(c, Character.toString(c))));
        return ascii.toString();
    }
}
