package unixproc.lesson.check;

import java.util.Arrays;
import java.util.List;
import unixproc.text.Messages;

/**
 * A sentence that waits for its reader's language.
 *
 * @param words what fills its places: texts, numbers, or sentences themselves
 */
public record Sentence(String key, List<Object> words) {
    public static Sentence of(String key, Object... words) {
        return new Sentence(key, Arrays.asList(words));
    }

    /** In the language of these messages, which are those of this package. */
    public String text(Messages messages) {
        Object[] plain = words.stream()
                .map(word -> word instanceof Sentence sentence ? sentence.text(messages) : word)
                .toArray();
        return messages.text(key, plain);
    }
}
