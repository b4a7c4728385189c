package unixproc.text;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * Sentences in the reader's language, one bundle for each package that speaks:
 * {@code unixproc/tutor/messages_en.properties} and its Japanese twin. A test holds that both have the same keys.
 */
public final class Messages {
    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The messages of one package, for example {@code "tutor"}. */
    public static Messages of(String part, Language language) {
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Messages(
                language, ResourceBundle.getBundle("unixproc." + part + ".messages", language.locale(), exact));
    }

    public Language language() {
        return language;
    }

    /** The sentence of a key with its places {@code {0}}, {@code {1}} filled in. */
    public String text(String key, Object... words) {
        Object[] plain = new Object[words.length];
        for (int i = 0; i < words.length; i++) {
            plain[i] = String.valueOf(words[i]);
        }
        return new MessageFormat(bundle.getString(key), language.locale()).format(plain);
    }
}
