package unixproc.doctor;

import java.util.List;
import unixproc.text.Messages;

/**
 * What was found when something was tried.
 *
 * @param check what was tried; also the beginning of the keys of what is said about it
 * @param what the rest of the key: {@code fine}, or what is the matter
 */
public record Finding(String check, Verdict verdict, String what, List<Object> words) {
    /** How much it matters. */
    public enum Verdict {
        FINE,
        /** Lessons can be played, with something missing. */
        LESS,
        /** Lessons cannot be played. */
        BROKEN
    }

    static Finding fine(String check, Object... words) {
        return new Finding(check, Verdict.FINE, "fine", List.of(words));
    }

    static Finding less(String check, String what, Object... words) {
        return new Finding(check, Verdict.LESS, what, List.of(words));
    }

    static Finding broken(String check, String what, Object... words) {
        return new Finding(check, Verdict.BROKEN, what, List.of(words));
    }

    public String title(Messages messages) {
        return messages.text(check + ".title");
    }

    /** What is so; if something is missing, what that costs and what to do about it. */
    public String text(Messages messages) {
        String key = check + "." + what;
        String found = messages.text(key, words.toArray());
        return verdict == Verdict.FINE
                ? found
                : messages.text("sentences", found, messages.text(key + ".cost"), messages.text(key + ".remedy"));
    }
}
