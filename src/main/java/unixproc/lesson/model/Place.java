package unixproc.lesson.model;

/**
 * Where something stands in a lesson's file.
 *
 * @param line from 1
 * @param column from 1, in characters
 * @param length how many characters it is about, at least 1
 */
public record Place(int line, int column, int length) {
    public static Place line(int line, String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        return new Place(line, start + 1, Math.max(1, text.stripTrailing().length() - start));
    }
}
