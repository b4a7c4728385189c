package unixproc.lesson.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import unixproc.text.Messages;

/**
 * A sentence that waits for its reader's language.
 *
 * @param words what fills its places: texts, numbers, collections of these, or sentences themselves
 */
public record Sentence(String key, List<Object> words) {
    public static Sentence of(String key, Object... words) {
        return new Sentence(key, Arrays.asList(words));
    }

    /** In the language of these messages, which are those of this package. */
    public String text(Messages messages) {
        Object[] plain = words.stream().map(word -> plain(word, messages)).toArray();
        return messages.text(key, plain);
    }

    private static Object plain(Object word, Messages messages) {
        if (word instanceof Sentence sentence) {
            return sentence.text(messages);
        }
        return word instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(messages.text("list.comma")))
                : word;
    }
}
