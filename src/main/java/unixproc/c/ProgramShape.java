package unixproc.c;

import unixproc.c.syntax.Lexer;
import unixproc.c.syntax.Rejection;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Token;

/** What kind of text it is, as far as its words tell. */
final class ProgramShape {
    private ProgramShape() {}

    /** Whether it defines {@code main}, and so is a whole program. */
    static boolean isProgram(Source source) {
        int length = source.text().length();
        if (source.text().indexOf("main") < 0) {
            return false;
        }
        Lexer lexer = new Lexer(source, length);
        int depth = 0;
        int at = 0;
        boolean named = false;
        while (at < length) {
            Token token = next(lexer, at);
            if (token.kind() == Token.Kind.END) {
                break;
            }
            if (named && token.is("(")) {
                return true;
            }
            named = depth == 0
                    && token.kind() == Token.Kind.NAME
                    && token.text().equals("main");
            depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            at = Math.max(at + 1, token.span().end());
        }
        return false;
    }

    private static Token next(Lexer lexer, int at) {
        try {
            return lexer.next(at);
        } catch (Rejection noWord) {
            return new Token(Token.Kind.SYMBOL, "", 0, unixproc.c.type.CType.Scalar.VOID, new Source.Span(at, at + 1));
        }
    }
}
