package unixproc.lang;

import unixproc.lang.Source.Span;

/**
 * A word of the small C.
 *
 * @param text a name or symbol as written; the bytes of a string, one a character
 * @param number the value of a number or character
 * @param type the type of a number or character
 */
record Token(Kind kind, String text, long number, CType type, Span span) {
    enum Kind {
        NAME,
        NUMBER,
        CHARACTER,
        STRING,
        SYMBOL,
        END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }
}
