package unixproc.c.preprocess;

import java.util.ArrayList;
import java.util.List;
import unixproc.c.syntax.ConstantFolding;
import unixproc.c.syntax.Expr;
import unixproc.c.syntax.Lexer;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Rejection;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Source.Span;
import unixproc.c.syntax.StatementParser;
import unixproc.c.syntax.TokenStream;
import unixproc.c.syntax.Vocabulary;

/** Which lines count: {@code #if} and its kin. */
final class Conditions {
    /** One {@code #if} that is open. */
    private static final class Level {
        private final boolean outside;
        private final int start;
        private boolean holds;
        private boolean taken;

        Level(boolean outside, boolean holds, int start) {
            this.outside = outside;
            this.holds = outside && holds;
            this.taken = holds;
            this.start = start;
        }
    }

    private final MacroTable macros;
    private final List<Level> levels = new ArrayList<>();

    Conditions(MacroTable macros) {
        this.macros = macros;
    }

    void begin() {
        levels.clear();
    }

    /** Whether an {@code #if} is open. */
    boolean open() {
        return !levels.isEmpty();
    }

    boolean holds() {
        return levels.isEmpty() || levels.get(levels.size() - 1).holds;
    }

    /** Obeys a directive if it is one of these. */
    boolean take(String word, DirectiveLine line) {
        int start = line.span().start();
        switch (word) {
            case "ifdef" -> levels.add(new Level(holds(), macros.isDefined(line.name()), start));
            case "ifndef" -> levels.add(new Level(holds(), !macros.isDefined(line.name()), start));
            case "if" -> {
                boolean outside = holds();
                levels.add(new Level(outside, outside && value(line), start));
            }
            case "elif" -> other(line, !last(line).taken && last(line).outside && value(line));
            case "else" -> other(line, !last(line).taken);
            case "endif" -> levels.remove(last(line));
            default -> {
                return false;
            }
        }
        return true;
    }

    private Level last(DirectiveLine line) {
        if (levels.isEmpty()) {
            throw line.source().rejection(Kind.EXPECTED, line.span(), List.of("#if", line.word()));
        }
        return levels.get(levels.size() - 1);
    }

    private void other(DirectiveLine line, boolean holds) {
        Level level = last(line);
        level.holds = level.outside && holds;
        level.taken |= holds;
    }

    void end(Source source) {
        if (!levels.isEmpty()) {
            int start = levels.get(levels.size() - 1).start;
            levels.clear();
            throw source.rejection(Kind.EXPECTED, new Span(start, start + 1), List.of("#endif", ""));
        }
    }

    private boolean value(DirectiveLine line) {
        Span span = line.span();
        String text = defined(line.rest());
        MappedText before = new MappedText();
        before.append(text, 0);
        MappedText after = new MappedText();
        new MacroExpansion(macros, before, after).run();
        Source expanded = new Source(after.text());
        TokenStream stream = new TokenStream(expanded, 0, after.text().length());
        Vocabulary none = new BareVocabulary();
        try {
            Expr expr = new StatementParser(stream, none).expressions().expression();
            return new ConstantFolding(none).value(expr).orElse(0) != 0;
        } catch (Rejection rejection) {
            throw line.source().rejection(Kind.EXPECTED, span, List.of("constant", text));
        }
    }

    /** Puts 1 or 0 for {@code defined NAME} and {@code defined(NAME)}. */
    private String defined(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (!Lexer.startsName(text.charAt(at))) {
                out.append(text.charAt(at++));
                continue;
            }
            int end = afterName(text, at);
            String word = text.substring(at, end);
            at = end;
            if (!word.equals("defined")) {
                out.append(word);
                continue;
            }
            while (at < text.length() && !Lexer.startsName(text.charAt(at))) {
                at++;
            }
            end = afterName(text, at);
            out.append(macros.isDefined(text.substring(at, end)) ? " 1 " : " 0 ");
            at = end;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            at += at < text.length()
                            && text.charAt(at) == ')'
                            && text.lastIndexOf("defined", at) >= 0
                            && opened(text, at)
                    ? 1
                    : 0;
        }
        return out.toString();
    }

    private static boolean opened(String text, int close) {
        int open = text.lastIndexOf('(', close);
        return open >= 0 && text.substring(0, open).stripTrailing().endsWith("defined");
    }

    private static int afterName(String text, int start) {
        int at = start;
        while (at < text.length() && (Lexer.startsName(text.charAt(at)) || Lexer.isDigit(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}
