package unixproc.tutor.question;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.lesson.progress.Confidence;

/**
 * An answer to a question as it is typed: {@code 2}, {@code 1 3 sure}, {@code A(B) guess}; full-width letters of a
 * Japanese keyboard do as well.
 */
public record TypedAnswer(String text, Confidence confidence) {
    private static final Pattern CONFIDENT =
            Pattern.compile("(.*?)(?:(?<=\\d)\\s*|\\s+)(sure|s|!|guess|g|\\?)", Pattern.CASE_INSENSITIVE);

    public static TypedAnswer of(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Matcher confident = CONFIDENT.matcher(text);
        return confident.matches()
                ? new TypedAnswer(confident.group(1).strip(), confidence(confident.group(2)))
                : new TypedAnswer(text, Confidence.UNSAID);
    }

    private static Confidence confidence(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return plain.startsWith("s") || plain.equals("!") ? Confidence.SURE : Confidence.GUESS;
    }
}
