package unixproc.lesson.expectation;

import java.util.Optional;

/**
 * A line for the lab taken apart: what is typed, behind {@code #=>} the expectation, and last, behind {@code #?}, the
 * intention. A mark inside a string or a character of the C is none.
 */
public record AnnotatedLine(String typed, Optional<Annotation> expectation, Optional<Annotation> intention) {
    /** What stands in front of an expectation. */
    public static final String EXPECTATION_MARK = "#=>";

    /** What stands in front of an intention. */
    public static final String INTENTION_MARK = "#?";

    /**
     * What stands behind a mark.
     *
     * @param mark where the mark begins in the line, from 0
     * @param start where the text begins in the line, from 0
     * @param text without blanks around it; may be empty
     */
    public record Annotation(int mark, int start, String text) {
        private static Annotation of(String line, int mark, int markLength, int end) {
            int start = mark + markLength;
            while (start < end && Character.isWhitespace(line.charAt(start))) {
                start++;
            }
            return new Annotation(mark, start, line.substring(start, end).strip());
        }
    }

    public static AnnotatedLine of(String line) {
        int expectation = find(line, EXPECTATION_MARK, 0);
        int intention = find(line, INTENTION_MARK, 0);
        // An intention is free text up to the end of the line, which may well hold the other mark or a lone quote.
        boolean expects = expectation >= 0 && (intention < 0 || expectation < intention);
        if (expects) {
            intention = find(line, INTENTION_MARK, expectation + EXPECTATION_MARK.length());
        }
        int end = intention < 0 ? line.length() : intention;
        return new AnnotatedLine(
                line.substring(0, expects ? expectation : end),
                expects
                        ? Optional.of(Annotation.of(line, expectation, EXPECTATION_MARK.length(), end))
                        : Optional.empty(),
                intention < 0
                        ? Optional.empty()
                        : Optional.of(Annotation.of(line, intention, INTENTION_MARK.length(), line.length())));
    }

    /** Where a mark stands outside strings and characters, or -1. */
    private static int find(String line, String mark, int from) {
        char quote = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (line.startsWith(mark, i)) {
                return i;
            }
        }
        return -1;
    }
}
