package unixproc.console;

/** What completion takes for a word: all up to a blank, a quote, a bracket or an operator. */
public final class WordBoundary {
    private static final String ENDS = " \t\n\"'()[]{},;=|&+-*<>!%#";

    private WordBoundary() {}

    /** Where the word before the cursor begins; the cursor itself if there is none. */
    public static int start(String text, int cursor) {
        int start = cursor;
        while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
