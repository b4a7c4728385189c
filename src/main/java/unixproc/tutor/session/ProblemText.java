package unixproc.tutor.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import unixproc.console.text.Columns;
import unixproc.lab.wire.Mistake;
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

    /** All that is wrong with a line; of a text of several lines, each with where it is. */
    public List<String> lines(String typed, Report.Rejected reason) {
        return lines(typed, 0, reason);
    }

    /**
     * All that is wrong with a part of a script.
     *
     * @param number the number of its first line; 0 for what is no part of a script
     */
    public List<String> lines(String typed, int number, Report.Rejected reason) {
        FileProgram program = FileProgram.of(typed);
        String[] source = program.text().split("\n", -1);
        List<String> text = new ArrayList<>();
        for (Mistake mistake : reason.mistakes()) {
            text.addAll(heading(program, number, source.length, mistake));
            if (mistake.line() <= source.length && !typed.isEmpty()) {
                mark(source[mistake.line() - 1], mistake, text);
            }
            text.add(sentence(mistake));
        }
        return text;
    }

    private List<String> heading(FileProgram program, int number, int lines, Mistake mistake) {
        if (!program.file().isEmpty()) {
            return List.of(program.file() + ":" + mistake.line() + ":" + mistake.column() + ":");
        }
        if (number == 0 && lines == 1) {
            return List.of();
        }
        return List.of(messages.text("line.number", Math.max(1, number) + mistake.line() - 1));
    }

    /** The line and the caret; of a long line the part around the place. */
    private static void mark(String line, Mistake reason, List<String> text) {
        int place = Math.min(reason.column() - 1, line.length());
        int start = line.length() <= SHOWN ? 0 : Math.max(0, place - SHOWN / 2);
        int end = Math.min(line.length(), start + SHOWN);
        int marks = Math.max(1, Math.min(reason.length(), end - place));
        String ahead = (start == 0 ? "" : MORE) + line.substring(start, place);
        text.add("  " + ahead + line.substring(place, end) + (end == line.length() ? "" : MORE));
        text.add("  " + " ".repeat(Columns.of(ahead)) + "^".repeat(marks));
    }

    public String sentence(Mistake reason) {
        String kind = reason.kind().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> words = reason.words().stream().map(ProblemText::cut).toList();
        return switch (kind) {
            case "unknown-call", "unknown-name", "not-in-this-lab", "threads" ->
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
