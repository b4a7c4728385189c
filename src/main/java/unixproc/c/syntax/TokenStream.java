package unixproc.c.syntax;

import java.util.List;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source.Span;

/** The words of a text from left to right, with what every part of the parser needs of them. */
public final class TokenStream {
    /** How deep parts may be nested; beyond it a process could run out of stack. */
    private static final int DEEPEST = 200;

    private final Source source;
    private final Lexer lexer;
    private final int limit;
    private Token token;
    private int lastEnd;
    private int depth;
    private int open;
    private boolean wantsMore;

    public TokenStream(Source source, int start, int limit) {
        this.source = source;
        this.limit = limit;
        this.lexer = new Lexer(source, limit);
        this.token = lexer.next(start);
        this.lastEnd = start;
    }

    Source source() {
        return source;
    }

    Lexer lexer() {
        return lexer;
    }

    public Token token() {
        return token;
    }

    /** Where the text ends. */
    int limit() {
        return limit;
    }

    /** Where the word before the present one ended. */
    int lastEnd() {
        return lastEnd;
    }

    Token advance() {
        Token passed = token;
        if (passed.kind() == Token.Kind.SYMBOL) {
            open += "([{".contains(passed.text()) ? 1 : ")]}".contains(passed.text()) ? -1 : 0;
        }
        lastEnd = passed.span().end();
        token = lexer.next(lastEnd);
        return passed;
    }

    /** Goes on at another place. */
    void seek(int offset) {
        lastEnd = offset;
        token = lexer.next(offset);
    }

    /** The word after the present one. */
    Token following() {
        return lexer.next(token.span().end());
    }

    boolean is(String symbol) {
        return token.is(symbol);
    }

    boolean accept(String symbol) {
        boolean there = token.is(symbol);
        if (there) {
            advance();
        }
        return there;
    }

    void expect(String symbol) {
        if (!accept(symbol)) {
            throw expected(symbol);
        }
    }

    public String expectName() {
        if (token.kind() != Token.Kind.NAME) {
            throw expected("name");
        }
        return advance().text();
    }

    /** The problem that something else should stand here. */
    Rejection expected(String wanted) {
        boolean end = token.kind() == Token.Kind.END;
        wantsMore = end && (open > 0 || wanted.equals("statement") || wanted.equals("while") || wanted.equals("name"));
        return rejection(Kind.EXPECTED, token.span(), List.of(wanted, end ? "" : source.at(token.span())));
    }

    Rejection rejection(Kind kind, Span span, List<String> words) {
        return source.rejection(kind, span, words);
    }

    /** Whether the text was cut short, so that another line could mend what was expected. */
    public boolean wantsMore() {
        return wantsMore;
    }

    /** Goes one level deeper; every call is followed by {@link #leave}. */
    void enter() {
        if (++depth > DEEPEST) {
            throw rejection(Kind.TOO_DEEP, token.span(), List.of());
        }
    }

    void leave() {
        depth--;
    }

    /** Refuses a chain of operators so long that running it would nest too deeply. */
    void chain(int links) {
        if (links > DEEPEST) {
            throw rejection(Kind.TOO_DEEP, token.span(), List.of());
        }
    }

    Span since(int start) {
        return new Span(start, Math.max(start, lastEnd));
    }
}
