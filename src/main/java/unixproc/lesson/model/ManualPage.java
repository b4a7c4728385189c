package unixproc.lesson.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the manual, written {@code fork(2)}. */
public record ManualPage(String name, int section) {
    private static final Pattern FORM = Pattern.compile("([A-Za-z_][\\w.+-]*)\\(([1-9])[a-z]*\\)");

    public static Optional<ManualPage> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new ManualPage(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return name + "(" + section + ")";
    }
}
