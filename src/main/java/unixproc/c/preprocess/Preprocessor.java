package unixproc.c.preprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.ProblemLog;
import unixproc.c.syntax.Rejection;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Source.Span;

/**
 * What happens to a text before it is read: lines that begin with {@code #} are obeyed, and names that stand for
 * something are replaced. Names stay known from text to text. A {@code #} line that is no directive is a comment.
 */
public final class Preprocessor {
    private static final String PRAGMA = "#pragma unixproc ";

    private final MacroTable macros = new MacroTable();
    private final Conditions conditions = new Conditions(macros);
    private final List<String> arguments = new ArrayList<>(List.of("./program"));
    private MappedText pending = new MappedText();
    private MappedText expanded = new MappedText();
    private String file = "program.c";
    private ProblemLog log = new ProblemLog();

    /** What {@code main} is called with. */
    public List<String> arguments() {
        return List.copyOf(arguments);
    }

    /**
     * @param problems takes what is wrong: a directive that makes no sense, a header that is not there
     */
    public Source process(String line, ProblemLog problems) {
        int front = pragmas(line);
        if (front > 0) {
            return process(line.substring(front), problems);
        }
        log = problems;
        Source whole = new Source(line);
        if (line.indexOf('#') < 0 && line.indexOf("__") < 0 && macros.isUntouched()) {
            return whole;
        }
        pending = new MappedText();
        expanded = new MappedText();
        conditions.begin();
        macros.file(file);
        macros.at(whole);
        lines(whole, -1, line);
        try {
            conditions.end(whole);
            expand();
        } catch (Rejection mistake) {
            log.add(mistake);
        }
        return expanded.source(line);
    }

    /** Replaces the names in what was read so far, before one of them changes its meaning. */
    private void expand() {
        new MacroExpansion(macros, pending, expanded).run();
        pending = new MappedText();
    }

    /**
     * @param origin the place in the program all of it comes from, or -1 if it is the program
     */
    private void lines(Source source, int origin, String program) {
        String text = source.text();
        boolean comment = false;
        int at = 0;
        while (at < text.length()) {
            int end = endOfLine(text, at);
            int hash = comment ? -1 : hash(text, at, end);
            end = hash < 0 ? end : endOfComments(text, hash, end);
            pending.fixed(origin);
            if (hash >= 0 && obeyed(source, hash, end, program)) {
                pending.fixed(origin);
                pending.append('\n', end);
            } else if (conditions.holds()) {
                comment = copy(text, at, end, comment);
            } else {
                pending.append('\n', end);
            }
            at = end + 1;
        }
    }

    /** Where a line ends that backslashes may make longer. */
    private static int endOfLine(String text, int from) {
        int at = text.indexOf('\n', from);
        while (at > 0 && text.charAt(at - 1) == '\\') {
            at = text.indexOf('\n', at + 1);
        }
        return at < 0 ? text.length() : at;
    }

    /** Where a directive ends whose comments may go on over the lines that follow. */
    private static int endOfComments(String text, int from, int end) {
        int line = end;
        int open = text.indexOf("/*", from);
        while (open >= 0 && open < line) {
            int close = text.indexOf("*/", open + 2);
            if (close >= line) {
                line = endOfLine(text, close);
            }
            open = close < 0 ? -1 : text.indexOf("/*", close + 2);
        }
        return line;
    }

    /** Where the {@code #} is that a line begins with, or -1. */
    private static int hash(String text, int from, int end) {
        int at = from;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at < end && text.charAt(at) == '#' ? at : -1;
    }

    /** Copies a line; gives whether a comment is open behind it. */
    private boolean copy(String text, int from, int end, boolean open) {
        boolean comment = open;
        char quote = 0;
        for (int at = from; at < end; at++) {
            char character = text.charAt(at);
            if (comment) {
                if (text.startsWith("*/", at)) {
                    comment = false;
                }
            } else if (quote != 0) {
                if (character == '\\') {
                    at++;
                } else if (character == quote) {
                    quote = 0;
                }
            } else if (character == '"' || character == '\'') {
                quote = character;
            } else if (text.startsWith("//", at) || character == '#') {
                break;
            } else if (text.startsWith("/*", at)) {
                comment = true;
                at++;
            }
        }
        for (int at = from; at < Math.min(end + 1, text.length()); at++) {
            pending.append(text.charAt(at), at);
        }
        return comment;
    }

    private boolean obeyed(Source source, int hash, int end, String program) {
        try {
            return directive(source, hash, end, program);
        } catch (Rejection mistake) {
            log.add(mistake);
            return true;
        }
    }

    private boolean directive(Source source, int hash, int end, String program) {
        // At the prompt a comment may begin with # and a space; in an open #if that is how directives are indented.
        boolean spaced = hash + 1 < end && source.text().charAt(hash + 1) == ' ';
        if (spaced && !conditions.open()) {
            return false;
        }
        DirectiveLine line = new DirectiveLine(source, hash + 1, end);
        String word = line.word();
        if (conditions.take(word, line)) {
            return true;
        }
        if (!conditions.holds()) {
            return true;
        }
        switch (word) {
            case "define" -> {
                expand();
                macros.define(line);
            }
            case "undef" -> {
                expand();
                macros.undefine(line.name());
            }
            case "include" -> include(line, program);
            case "error" -> throw source.rejection(Kind.ERROR_DIRECTIVE, new Span(hash, end), List.of(line.rest()));
            case "pragma" -> pragma(line.rest());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Obeys the pragmas of the lab's own that stand in front; gives where the program begins. */
    private int pragmas(String text) {
        int at = 0;
        while (text.startsWith(PRAGMA, at)) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            pragma(text.substring(at + "#pragma ".length(), end));
            at = Math.min(text.length(), end + 1);
        }
        return at;
    }

    /** Ours are {@code unixproc file NAME} and {@code unixproc argument TEXT}, a line each; all others mean nothing. */
    private void pragma(String rest) {
        String ours = "unixproc file ";
        if (rest.startsWith(ours)) {
            file = rest.substring(ours.length());
            macros.file(file);
            arguments.clear();
        } else if (rest.startsWith("unixproc argument ")) {
            arguments.add(rest.substring("unixproc argument ".length()));
            macros.program(arguments.get(0));
        }
    }

    private void include(DirectiveLine line, String program) {
        Span place = line.span();
        String header = line.header();
        Optional<String> text = Headers.text(header, program);
        if (text.isEmpty()) {
            throw line.source().rejection(Kind.NO_SUCH_HEADER, place, List.of(header));
        }
        if (!text.get().isEmpty()) {
            lines(new Source(text.get()), place.start(), program);
        }
    }
}
