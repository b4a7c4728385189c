package unixproc.lesson.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import unixproc.lesson.model.Glossary;
import unixproc.lesson.model.GlossaryTerm;
import unixproc.lesson.model.InlineText;
import unixproc.lesson.model.Place;
import unixproc.lesson.model.Prose;
import unixproc.lesson.model.ProseBlock;
import unixproc.lesson.problem.LessonSource;

/** Finds the terms of a glossary in running text; code is none, and of two that overlap the longer one counts. */
final class TermFinder {
    private final Map<String, GlossaryTerm> byForm = new HashMap<>();
    private final Optional<Pattern> any;

    TermFinder(Glossary glossary) {
        for (GlossaryTerm term : glossary.terms()) {
            term.forms().forEach(form -> byForm.put(form.toLowerCase(Locale.ROOT), term));
        }
        any = byForm.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        byForm.keySet().stream()
                                .sorted(Comparator.comparing(String::length)
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                                .map(TermFinder::occurrence)
                                .collect(Collectors.joining("|")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** Latin letters make whole words, which may be plural, but no call such as {@code signal(7)}. */
    private static String occurrence(String form) {
        boolean begins = form.charAt(0) < 128;
        boolean ends = form.charAt(form.length() - 1) < 128;
        return (begins ? "(?<![A-Za-z0-9_])" : "") + Pattern.quote(form) + (ends ? "(?:e?s)?(?![A-Za-z0-9_(])" : "");
    }

    /** The terms in a text, each with the words that stand there for it first. */
    Map<GlossaryTerm, String> in(Prose prose) {
        Map<GlossaryTerm, String> found = new LinkedHashMap<>();
        any.ifPresent(pattern -> prose.blocks().forEach(block -> words(block, pattern, found)));
        return found;
    }

    private void words(ProseBlock block, Pattern pattern, Map<GlossaryTerm, String> found) {
        if (block instanceof ProseBlock.Paragraph paragraph) {
            inlines(paragraph.inlines(), pattern, found);
        } else if (block instanceof ProseBlock.Subheading heading) {
            inlines(heading.inlines(), pattern, found);
        } else if (block instanceof ProseBlock.Items items) {
            items.items().forEach(item -> item.forEach(inner -> words(inner, pattern, found)));
        } else if (block instanceof ProseBlock.Quote quote) {
            quote.blocks().forEach(inner -> words(inner, pattern, found));
        }
    }

    private void inlines(List<InlineText> inlines, Pattern pattern, Map<GlossaryTerm, String> found) {
        for (InlineText inline : inlines) {
            if (inline.look() != InlineText.Look.CODE) {
                for (Matcher matcher = pattern.matcher(inline.text()); matcher.find(); ) {
                    found.putIfAbsent(term(matcher.group()), matcher.group());
                }
            }
        }
    }

    private GlossaryTerm term(String occurrence) {
        String form = occurrence.toLowerCase(Locale.ROOT);
        while (!byForm.containsKey(form)) {
            form = form.substring(0, form.length() - 1);
        }
        return byForm.get(form);
    }

    /** Where words of a text stand in its file. */
    static Place place(String words, Prose prose, LessonSource source) {
        int lines = prose.source().split("\n", -1).length;
        for (int line = prose.place().line(); line < prose.place().line() + lines; line++) {
            int column = source.line(line).indexOf(words);
            if (column >= 0) {
                return new Place(line, column + 1, words.length());
            }
        }
        return prose.place();
    }
}
