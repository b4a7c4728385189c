package unixproc.tutor.play;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.lesson.progress.Confidence;

/** An answer to a question as it is typed: {@code 2}, {@code 2 sure}, {@code 2 guess}; full-width letters of a Japanese keyboard do as well. */
record Choice(int number, Confidence confidence) {
    private static final Pattern TYPED = Pattern.compile("([1-9])\\s*(sure|s|!|guess|g|\\?)?");

    static Optional<Choice> of(String text) {
        Matcher typed = TYPED.matcher(
                Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT));
        if (!typed.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Choice(Integer.parseInt(typed.group(1)), confidence(typed.group(2))));
    }

    private static Confidence confidence(String word) {
        if (word == null) {
            return Confidence.UNSAID;
        }
        return word.startsWith("s") || word.equals("!") ? Confidence.SURE : Confidence.GUESS;
    }
}
