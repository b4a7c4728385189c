package unixproc.c.preprocess;

import java.util.Arrays;
import unixproc.c.syntax.Source;

/** A text that is made from another one, and knows of each character where it comes from. */
final class MappedText {
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[256];
    private int fixed = -1;

    /** From now on all comes from one place, until this is -1. */
    void fixed(int origin) {
        fixed = origin;
    }

    void append(char character, int origin) {
        if (text.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[text.length()] = fixed < 0 ? origin : fixed;
        text.append(character);
    }

    void append(String characters, int origin) {
        for (int i = 0; i < characters.length(); i++) {
            append(characters.charAt(i), origin);
        }
    }

    String text() {
        return text.toString();
    }

    int origin(int index) {
        return origins[index];
    }

    Source source(String original) {
        return new Source(text.toString(), original, Arrays.copyOf(origins, text.length()));
    }
}
