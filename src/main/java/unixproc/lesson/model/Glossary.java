package unixproc.lesson.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The terms of a course in one language, in the order of their file. */
public record Glossary(List<GlossaryTerm> terms) {
    public static final Glossary EMPTY = new Glossary(List.of());

    /** The term with this key or one of these forms, in any case. */
    public Optional<GlossaryTerm> find(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return terms.stream()
                .filter(term -> Stream.concat(Stream.of(term.key()), term.forms().stream())
                        .anyMatch(form -> form.toLowerCase(Locale.ROOT).equals(wanted)))
                .findFirst();
    }
}
