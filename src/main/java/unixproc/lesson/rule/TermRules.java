package unixproc.lesson.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import unixproc.lesson.model.Glossary;
import unixproc.lesson.model.GlossaryTerm;
import unixproc.lesson.model.InlineText;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Place;
import unixproc.lesson.model.PortabilityNote;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.model.Prose;
import unixproc.lesson.model.ProseBlock;
import unixproc.lesson.model.Screen;
import unixproc.lesson.model.ScreenPart;
import unixproc.lesson.model.Task;
import unixproc.lesson.model.Why;
import unixproc.lesson.problem.Problems;

/** Whether words are explained before they are used. */
public final class TermRules {
    private final Glossary glossary;
    private final Map<String, String> definedIn;
    private final List<String> order;
    private final TermFinder finder;

    /**
     * Rules for the lessons of one course in one language.
     *
     * @param definedIn the name of the lesson that defines a term, by the term's key
     * @param order the names of the lessons, first to last
     */
    public TermRules(Glossary glossary, Map<String, String> definedIn, List<String> order) {
        this.glossary = glossary;
        this.definedIn = definedIn;
        this.order = order;
        this.finder = new TermFinder(glossary);
    }

    public void check(Lesson lesson, Problems problems) {
        keys(lesson, problems);
        Set<GlossaryTerm> told = new HashSet<>();
        for (Screen screen : lesson.screens()) {
            for (ScreenPart part : screen.parts()) {
                for (Prose prose : prose(part)) {
                    finder.in(prose).forEach((term, words) -> {
                        if (isLater(term, lesson) && !leadsTo(definedIn.get(term.key()), prose) && told.add(term)) {
                            Place place = TermFinder.place(words, prose, problems.source());
                            problems.add(place, "term.before", words, definedIn.get(term.key()));
                        }
                    });
                }
            }
        }
    }

    private void keys(Lesson lesson, Problems problems) {
        List<String> known = glossary.terms().stream().map(GlossaryTerm::key).toList();
        List<String> named = new ArrayList<>(lesson.front().defines());
        named.addAll(lesson.front().mentions());
        for (String key : named) {
            if (!known.contains(key)) {
                problems.unknown(place(key, problems), "term.unknown", key, known);
            }
        }
        for (String key : lesson.front().defines()) {
            String first = definedIn.getOrDefault(key, lesson.name());
            if (!first.equals(lesson.name())) {
                problems.add(place(key, problems), "term.twice", key, first);
            }
        }
    }

    /** Where the front matter names a term. */
    private static Place place(String key, Problems problems) {
        List<String> lines = problems.source().lines();
        for (int line = 2; line <= lines.size() && !problems.source().line(line).equals("---"); line++) {
            String text = problems.source().line(line);
            int at = text.indexOf(key, text.indexOf(':') + 1);
            if (at >= 0 && !text.startsWith("title") && !text.startsWith("summary")) {
                return new Place(line, at + 1, key.length());
            }
        }
        return new Place(1, 1, 1);
    }

    private boolean isLater(GlossaryTerm term, Lesson lesson) {
        return definedIn.containsKey(term.key())
                && order.indexOf(definedIn.get(term.key())) > order.indexOf(lesson.name())
                && !lesson.front().mentions().contains(term.key());
    }

    /** Whether a text says itself, with a link, that something comes in that lesson. */
    private static boolean leadsTo(String lesson, Prose prose) {
        return prose.blocks().stream()
                .filter(ProseBlock.Paragraph.class::isInstance)
                .flatMap(block -> ((ProseBlock.Paragraph) block).inlines().stream())
                .map(InlineText::target)
                .anyMatch(target -> target.matches("\\.\\./(\\d+-)?" + lesson + "/.*|\\.\\./(\\d+-)?" + lesson));
    }

    private static List<Prose> prose(ScreenPart part) {
        List<Prose> all = new ArrayList<>();
        if (part instanceof Prose prose) {
            all.add(prose);
        } else if (part instanceof PortabilityNote note) {
            all.add(note.text());
        } else if (part instanceof Why why) {
            all.add(why.text());
        } else if (part instanceof Prediction question) {
            all.add(question.question());
            question.choices().forEach(choice -> all.addAll(List.of(choice.text(), choice.answerBack())));
            question.replies().forEach(reply -> all.add(reply.text()));
        } else if (part instanceof Task task) {
            all.addAll(List.of(task.text(), task.said(), task.success()));
            all.addAll(task.hints());
        }
        return all;
    }
}
