package unixproc.c.syntax;

import java.util.List;
import java.util.Optional;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source.Span;

/** The words of a text from left to right, with what every part of the parser needs of them. */
public final class TokenStream {
    /** How deep parts may be nested; beyond it a process could run out of stack. */
    private static final int DEEPEST = 200;

    private final Source source;
    private final Lexer lexer;
    private final int limit;
    private final Optional<ProblemLog> log;
    private Token token;
    private int lastEnd;
    private int depth;
    private int open;
    private boolean wantsMore;
    private boolean program;

    /** One whose reader stops at the first mistake. */
    public TokenStream(Source source, int start, int limit) {
        this(source, start, limit, Optional.empty());
    }

    /**
     * @param log where mistakes are noted, so that reading can go on behind them; the first one is thrown without it
     */
    public TokenStream(Source source, int start, int limit, Optional<ProblemLog> log) {
        this.source = source;
        this.limit = limit;
        this.log = log;
        this.lexer = new Lexer(source, limit);
        this.lastEnd = start;
        this.token = word(start);
    }

    public Source source() {
        return source;
    }

    /** Whether the text is a whole program, which is held to the rules of C where a line may leave something out. */
    boolean isProgram() {
        return program;
    }

    public void holdToProgram() {
        program = true;
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
        token = word(lastEnd);
        return passed;
    }

    /** Goes on at another place. */
    void seek(int offset) {
        lastEnd = offset;
        token = word(offset);
    }

    /** The word at or behind a place; a character that is of no word is noted and passed over. */
    private Token word(int from) {
        int at = from;
        while (log.isPresent()) {
            try {
                return lexer.next(at);
            } catch (Rejection rejection) {
                if (rejection.problem().kind() != Kind.UNEXPECTED_CHARACTER) {
                    throw rejection;
                }
                log.get().add(rejection);
                at = lexer.skip(at) + 1;
            }
        }
        return lexer.next(at);
    }

    /** Where in the text a mistake can be said to stand that was just met, and how deep inside others. */
    record Mark(int start, int depth, int open) {}

    Mark mark() {
        return new Mark(token.span().start(), depth, open);
    }

    /**
     * Goes on behind a mistake in what began at the mark, if mistakes are noted; the present word may then be the brace
     * that closes the block around it.
     */
    void recover(Mark began, Rejection mistake) {
        if (log.isEmpty()) {
            throw mistake;
        }
        log.get().add(mistake);
        depth = began.depth();
        open = began.open();
        boolean unread = lastEnd >= token.span().end() && token.kind() != Token.Kind.END;
        Recovery recovery = new Recovery(source, limit, log.get());
        int from = unread ? lastEnd : token.span().start();
        int after = token.isName("else") ? token.span().end() : recovery.after(began.start(), from);
        recovery.doubt(began.start(), after);
        while (true) {
            try {
                lastEnd = after;
                token = word(after);
                return;
            } catch (Rejection another) {
                log.get().add(another);
                after = Math.max(after + 1, recovery.after(after, after));
            }
        }
    }

    /** Notes a mistake and goes on as if it were none; false where the first mistake ends it all. */
    boolean forgive(Rejection mistake) {
        if (log.isEmpty()) {
            return false;
        }
        log.get().add(mistake);
        return true;
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
            Rejection missing = expected(symbol);
            boolean clear = symbol.equals(")") && (token.is("{") || token.is(";") || token.is("}"));
            if (!clear || !forgive(missing)) {
                throw missing;
            }
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
