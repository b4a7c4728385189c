package unixproc.c.syntax;

import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;

/**
 * A word of the small C.
 *
 * @param text a name or symbol as written; the bytes of a string, one a character
 * @param number the value of a number or character
 * @param type the type of a number or character
 */
public record Token(Kind kind, String text, long number, CType type, Span span) {
    public enum Kind {
        NAME,
        NUMBER,
        CHARACTER,
        STRING,
        SYMBOL,
        END
    }

    public boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }
}
