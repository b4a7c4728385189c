package unixproc.tutor.help;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pages {@code :help} has beside those of single words and calls. */
enum HelpTopic {
    WORDS,
    CALLS,
    MACROS,
    CONSTANTS,
    C,
    SCRIPT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<HelpTopic> of(String typed) {
        return Arrays.stream(values())
                .filter(topic -> topic.word().equalsIgnoreCase(typed))
                .findFirst();
    }
}
