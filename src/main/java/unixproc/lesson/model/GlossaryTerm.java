package unixproc.lesson.model;

import java.util.List;

/**
 * A term and what it means.
 *
 * @param key the same in every language; what {@code defines} names
 * @param forms how it occurs in a text, the one to show first
 * @param text one or two sentences
 */
public record GlossaryTerm(String key, List<String> forms, Prose text, Place place) {
    public String name() {
        return forms.get(0);
    }
}
