package unixproc.tutor.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import unixproc.console.text.Columns;
import unixproc.lab.wire.Report;
import unixproc.text.Messages;

/** Says why a line was not run: the line, a caret under the place, and what was expected. */
public final class ProblemText {
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

    /** How much of a line is shown; what is longer was written by a program. */
    private static final int SHOWN = 400;

    private static final String MORE = "...";

    private final Messages messages;

    public ProblemText(Messages messages) {
        this.messages = messages;
    }

    public List<String> lines(String typed, Report.Rejected reason) {
        List<String> text = new ArrayList<>();
        String[] source = typed.split("\n", -1);
        if (reason.line() <= source.length && !typed.isEmpty()) {
            mark(source[reason.line() - 1], reason, text);
        }
        text.add(sentence(reason));
        return text;
    }

    /** The line and the caret; of a long line the part around the place. */
    private static void mark(String line, Report.Rejected reason, List<String> text) {
        int place = Math.min(reason.column() - 1, line.length());
        int start = line.length() <= SHOWN ? 0 : Math.max(0, place - SHOWN / 2);
        int end = Math.min(line.length(), start + SHOWN);
        int marks = Math.max(1, Math.min(reason.length(), end - place));
        String ahead = (start == 0 ? "" : MORE) + line.substring(start, place);
        text.add("  " + ahead + line.substring(place, end) + (end == line.length() ? "" : MORE));
        text.add("  " + " ".repeat(Columns.of(ahead)) + "^".repeat(marks));
    }

    public String sentence(Report.Rejected reason) {
        String kind = reason.kind().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> words = reason.words().stream().map(ProblemText::cut).toList();
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

    private static String cut(String word) {
        return word.length() <= SHOWN ? word : word.substring(0, SHOWN) + MORE;
    }

    private String near(List<String> names) {
        return names.isEmpty() ? "" : messages.text("problem.near", String.join(messages.text("problem.or"), names));
    }

    /** A part of speech of C has a name in every language; a symbol stands for itself. */
    private String part(String word) {
        return PARTS.contains(word) ? messages.text("part." + word) : word;
    }
}
