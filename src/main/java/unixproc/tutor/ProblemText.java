package unixproc.tutor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import unixproc.console.Columns;
import unixproc.lab.LabEvent;
import unixproc.text.Messages;

/** Says why a line was not run: the line, a caret under the place, and what was expected. */
final class ProblemText {
    private static final Set<String> PARTS = Set.of(
            "expression",
            "statement",
            "name",
            "type",
            "number",
            "constant",
            "character",
            "address",
            "pointer",
            "struct",
            "text");

    private final Messages messages;

    ProblemText(Messages messages) {
        this.messages = messages;
    }

    List<String> lines(String typed, LabEvent.Rejected reason) {
        List<String> text = new ArrayList<>();
        String[] source = typed.split("\n", -1);
        if (reason.line() <= source.length && !typed.isEmpty()) {
            String line = source[reason.line() - 1];
            int before = Math.min(reason.column() - 1, line.length());
            text.add("  " + line);
            text.add("  " + " ".repeat(Columns.of(line.substring(0, before))) + "^".repeat(marks(reason, line)));
        }
        text.add(sentence(reason));
        return text;
    }

    private static int marks(LabEvent.Rejected reason, String line) {
        return Math.max(1, Math.min(reason.length(), line.length() - reason.column() + 1));
    }

    String sentence(LabEvent.Rejected reason) {
        String kind = reason.kind().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> words = reason.words();
        return switch (kind) {
            case "unknown-call", "unknown-name", "not-in-this-lab" ->
                messages.text("problem." + kind, words.get(0)) + near(words.subList(1, words.size()));
            case "too-few-arguments", "too-many-arguments" ->
                messages.text("problem." + kind, String.join(messages.text("problem.or"), words));
            case "expected" ->
                words.get(1).isEmpty()
                        ? messages.text("problem.expected-more", part(words.get(0)))
                        : messages.text("problem.expected", part(words.get(0)), words.get(1));
            case "wrong-type" -> messages.text("problem." + kind, words.get(0), part(words.get(1)), words.get(2));
            default -> messages.text("problem." + kind, words.toArray());
        };
    }

    private String near(List<String> names) {
        return names.isEmpty() ? "" : messages.text("problem.near", String.join(messages.text("problem.or"), names));
    }

    /** A part of speech of C has a name in every language; a symbol stands for itself. */
    private String part(String word) {
        return PARTS.contains(word) ? messages.text("part." + word) : word;
    }
}
