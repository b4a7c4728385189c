package unixproc.cli.context;

import java.util.List;
import java.util.Locale;
import unixproc.console.Input;
import unixproc.text.Language;
import unixproc.text.Messages;

/** What somebody answered to a question with two answers; the words of every language are taken in any. */
public enum YesOrNo {
    YES("answer.yes"),
    NO("answer.no"),
    NEITHER("");

    private final String key;

    YesOrNo(String key) {
        this.key = key;
    }

    /** Nothing typed, Ctrl-C and the end of the input are a no. */
    public static YesOrNo of(Input answer) {
        String word = answer instanceof Input.Line line ? line.text().strip().toLowerCase(Locale.ROOT) : "";
        return word.isEmpty() || NO.isSaidBy(word) ? NO : YES.isSaidBy(word) ? YES : NEITHER;
    }

    private boolean isSaidBy(String word) {
        for (Language language : Language.values()) {
            if (List.of(Messages.of("cli", language).text(key).split(" ")).contains(word)) {
                return true;
            }
        }
        return false;
    }
}
