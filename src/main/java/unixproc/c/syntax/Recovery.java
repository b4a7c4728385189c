package unixproc.c.syntax;

/**
 * Finds the place behind a mistake where reading can go on: behind the next semicolon or block, or before the brace that
 * closes the block around it. The names passed over are doubtful from then on, since one may have been declared there.
 */
final class Recovery {
    private final Source source;
    private final Lexer lexer;
    private final ProblemLog log;
    private final int limit;

    Recovery(Source source, int limit, ProblemLog log) {
        this.source = source;
        this.lexer = new Lexer(source, limit);
        this.limit = limit;
        this.log = log;
    }

    /** The names between two places. */
    void doubt(int from, int to) {
        int at = from;
        while (at < to) {
            Token token = next(at);
            if (token.kind() == Token.Kind.NAME) {
                log.doubt(token.text());
            }
            at = Math.max(at + 1, token.span().end());
        }
    }

    /** Where reading can go on behind a mistake that was met in what began at a place before it. */
    int after(int began, int mistake) {
        int depth = opened(began, mistake);
        int at = mistake;
        while (at < limit) {
            Token token = next(at);
            if (token.kind() == Token.Kind.END) {
                break;
            }
            if (depth == 0 && token.is("}")) {
                return token.span().start();
            }
            at = token.span().end();
            depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            boolean ends = token.is(";") || token.is("}") || token.text().isEmpty();
            if (depth == 0 && ends) {
                return at;
            }
        }
        return limit;
    }

    /** How many braces were opened between two places and not closed. */
    private int opened(int from, int to) {
        int depth = 0;
        int at = from;
        while (at < to) {
            Token token = next(at);
            boolean before = token.span().start() < to;
            depth += !before ? 0 : token.is("{") ? 1 : token.is("}") ? -1 : 0;
            at = Math.max(at + 1, token.span().end());
        }
        return Math.max(0, depth);
    }

    /** The next word; of what is none, all of it as one: the rest of a line from a quotation mark, or one character. */
    private Token next(int at) {
        try {
            return lexer.next(at);
        } catch (Rejection noWord) {
            int start = start(at);
            int end = start + 1;
            char first = start < limit ? source.text().charAt(start) : ' ';
            if (first == '"' || first == '\'') {
                int newline = source.text().indexOf('\n', start);
                end = newline < 0 ? limit : Math.min(newline, limit);
            } else if (first == '/') {
                end = limit;
            }
            return new Token(Token.Kind.SYMBOL, "", 0, unixproc.c.type.CType.Scalar.VOID, new Source.Span(start, end));
        }
    }

    private int start(int at) {
        try {
            return lexer.skip(at);
        } catch (Rejection openComment) {
            return source.text().indexOf("/*", at);
        }
    }
}
