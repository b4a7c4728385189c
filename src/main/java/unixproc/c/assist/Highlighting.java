package unixproc.c.assist;

import java.util.ArrayList;
import java.util.List;
import unixproc.c.call.CallTable;
import unixproc.c.call.Constants;
import unixproc.c.syntax.Lexer;
import unixproc.c.syntax.Rejection;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Token;
import unixproc.c.syntax.Vocabulary;
import unixproc.c.type.TypeNames;

/** Cuts a text that is being typed into pieces by what they are, so that they can be coloured. */
public final class Highlighting {
    /** What a piece is. */
    public enum Kind {
        CALL,
        /** A macro or pure function. */
        MACRO,
        CONSTANT,
        KEYWORD,
        TYPE,
        NAME,
        NUMBER,
        STRING,
        COMMENT,
        SYMBOL,
        /** What cannot be read: it will be refused. */
        WRONG
    }

    /** A piece from {@code start} up to {@code end}; spaces between pieces are left out. */
    public record Piece(Kind kind, int start, int end) {}

    private final CallTable table;
    private final Constants constants;
    private final TypeNames types;

    public Highlighting(CallTable table, Constants constants) {
        this.table = table;
        this.types = table.typeNames();
        this.constants = constants;
    }

    public List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Lexer lexer = new Lexer(new Source(text), text.length());
        int at = 0;
        while (at < text.length()) {
            if (Lexer.isSpace(text.charAt(at))) {
                at++;
            } else {
                Piece piece = piece(lexer, text, at);
                pieces.add(piece);
                at = piece.end();
            }
        }
        return pieces;
    }

    private Piece piece(Lexer lexer, String text, int at) {
        try {
            int after = lexer.skip(at);
            if (after > at) {
                return new Piece(
                        Kind.COMMENT,
                        at,
                        text.substring(0, after).stripTrailing().length());
            }
            Token token = lexer.next(at);
            return new Piece(kind(token), at, token.span().end());
        } catch (Rejection rejection) {
            int end = at + Math.max(1, rejection.problem().length());
            char first = text.charAt(at);
            Kind kind = first == '"' ? Kind.STRING : text.startsWith("/*", at) ? Kind.COMMENT : Kind.WRONG;
            return new Piece(kind, at, kind == Kind.COMMENT ? text.length() : Math.min(end, text.length()));
        }
    }

    private Kind kind(Token token) {
        return switch (token.kind()) {
            case NAME -> name(token.text());
            case NUMBER -> Kind.NUMBER;
            case CHARACTER, STRING -> Kind.STRING;
            case SYMBOL, END -> Kind.SYMBOL;
        };
    }

    private Kind name(String name) {
        if (table.find(name).isPresent()) {
            return Kind.CALL;
        }
        if (table.findMacro(name).isPresent()) {
            return Kind.MACRO;
        }
        if (constants.find(name).isPresent()) {
            return Kind.CONSTANT;
        }
        if (types.begins(name)) {
            return Kind.TYPE;
        }
        return Vocabulary.KEYWORDS.contains(name) ? Kind.KEYWORD : Kind.NAME;
    }
}
