package unixproc.c.preprocess;

import java.util.List;
import unixproc.c.syntax.Lexer;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Rejection;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Source.Span;
import unixproc.c.syntax.Token;

/** What stands behind the {@code #} of a line: a word first. */
final class DirectiveLine {
    private final Source source;
    private final Lexer lexer;
    private final int end;
    private final String word;
    private int at;

    DirectiveLine(Source source, int start, int end) {
        this.source = source;
        this.end = end;
        this.lexer = new Lexer(source, end);
        this.at = start;
        this.word = peek().kind() == Token.Kind.NAME ? next().text() : "";
    }

    Source source() {
        return source;
    }

    String word() {
        return word;
    }

    Span span() {
        int start = at;
        while (start < end && source.text().charAt(start) == ' ') {
            start++;
        }
        return new Span(Math.min(start, end), end);
    }

    private Token peek() {
        try {
            return lexer.next(at);
        } catch (Rejection notAWord) {
            return new Token(Token.Kind.END, "", 0, unixproc.c.type.CType.Scalar.VOID, new Span(end, end));
        }
    }

    private Token next() {
        Token token = peek();
        at = token.span().end();
        return token;
    }

    /** The name that must come next. */
    String name() {
        Token token = next();
        if (token.kind() != Token.Kind.NAME) {
            throw source.rejection(Kind.EXPECTED, token.span(), List.of("name", source.at(token.span())));
        }
        return token.text();
    }

    /** Whether a parenthesis stands here with nothing before it; takes it. */
    boolean opens() {
        boolean opens = at < end && source.text().charAt(at) == '(';
        at += opens ? 1 : 0;
        return opens;
    }

    /** The word or symbol that comes next; empty at the end. */
    String symbol() {
        return next().text();
    }

    /** What is left, without comments and line ends. */
    String rest() {
        StringBuilder rest = new StringBuilder();
        String text = source.text();
        char quote = 0;
        while (at < end) {
            char character = text.charAt(at);
            if (character == '\\' && at + 1 < end && text.charAt(at + 1) == '\n') {
                rest.append(' ');
                at += 2;
                continue;
            }
            if (quote == 0 && text.startsWith("//", at)) {
                break;
            }
            if (quote == 0 && text.startsWith("/*", at)) {
                int close = text.indexOf("*/", at + 2);
                at = close < 0 ? end : close + 2;
                continue;
            }
            if (quote != 0 && character == '\\') {
                rest.append(character).append(text.charAt(Math.min(at + 1, end - 1)));
                at += 2;
                continue;
            }
            if (character == '"' || character == '\'') {
                quote = quote == 0 ? character : quote == character ? 0 : quote;
            }
            rest.append(character);
            at++;
        }
        at = end;
        return rest.toString().strip();
    }

    /** The name of a header, with nothing around it. */
    String header() {
        String rest = rest();
        int close = rest.startsWith("<") ? rest.indexOf('>') : rest.indexOf('"', 1);
        if (close < 2) {
            throw source.rejection(Kind.EXPECTED, span(), List.of("<", rest));
        }
        return rest.substring(1, close);
    }
}
