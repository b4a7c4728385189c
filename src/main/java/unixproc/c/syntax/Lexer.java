package unixproc.c.syntax;

import java.util.List;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType.Scalar;

/** Cuts a text into words, one at a time and from any place, since a command's words are cut differently. */
public final class Lexer {
    private static final List<String> SYMBOLS = List.of(
            "<<=", ">>=", "...", "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "+=", "-=", "*=",
            "/=", "%=", "&=", "^=", "|=");
    private static final String SINGLE = "+-*/%&|^~!<>=?:;,.(){}[]";

    private final Source source;
    private final String text;
    private final int end;

    public Lexer(Source source, int end) {
        this.source = source;
        this.text = source.text();
        this.end = end;
    }

    /** The first place at or after this one that is neither space nor comment. */
    public int skip(int from) {
        int at = from;
        while (at < end) {
            char character = text.charAt(at);
            if (isSpace(character)) {
                at++;
            } else if (character == '\\' && at + 1 < end && text.charAt(at + 1) == '\n') {
                at += 2;
            } else if (character == '#' || text.startsWith("//", at)) {
                int newline = text.indexOf('\n', at);
                at = newline < 0 ? end : Math.min(newline, end);
            } else if (text.startsWith("/*", at)) {
                int close = text.indexOf("*/", at + 2);
                if (close < 0 || close + 2 > end) {
                    throw source.rejection(Kind.EXPECTED, new Span(at, at + 2), List.of("*/", ""));
                }
                at = close + 2;
            } else {
                return at;
            }
        }
        return end;
    }

    public static boolean isSpace(char character) {
        return character == ' '
                || character == '\t'
                || character == '\n'
                || character == '\r'
                || character == '\f'
                || character == '\u00a0'
                || character == '\u3000';
    }

    public static boolean startsName(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character == '_';
    }

    public static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    public Token next(int from) {
        int start = skip(from);
        if (start >= end) {
            return new Token(Token.Kind.END, "", 0, Scalar.VOID, new Span(end, end));
        }
        char first = text.charAt(start);
        if (startsName(first)) {
            int stop = afterName(start);
            return new Token(Token.Kind.NAME, text.substring(start, stop), 0, Scalar.VOID, new Span(start, stop));
        }
        boolean point = first == '.' && start + 1 < end && isDigit(text.charAt(start + 1));
        if (isDigit(first) || point) {
            return Numbers.read(source, start, afterNumber(start));
        }
        if (first == '"' || first == '\'') {
            return Quoted.read(source, start, end);
        }
        return symbol(start, first);
    }

    private Token symbol(int start, char first) {
        for (int i = 0; i < SYMBOLS.size(); i++) {
            String symbol = SYMBOLS.get(i);
            if (text.startsWith(symbol, start) && start + symbol.length() <= end) {
                return new Token(Token.Kind.SYMBOL, symbol, 0, Scalar.VOID, new Span(start, start + symbol.length()));
            }
        }
        if (SINGLE.indexOf(first) >= 0) {
            return new Token(
                    Token.Kind.SYMBOL, text.substring(start, start + 1), 0, Scalar.VOID, new Span(start, start + 1));
        }
        int stop = Character.isHighSurrogate(first) && start + 1 < end ? start + 2 : start + 1;
        throw source.rejection(Kind.UNEXPECTED_CHARACTER, new Span(start, stop), List.of(text.substring(start, stop)));
    }

    int afterName(int start) {
        int at = start;
        while (at < end && (startsName(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isOfNumber(char character, char before) {
        boolean exponent = before == 'e' || before == 'E';
        return startsName(character)
                || isDigit(character)
                || character == '.'
                || (exponent && (character == '+' || character == '-'));
    }

    private int afterNumber(int start) {
        int at = start;
        boolean hexadecimal = text.startsWith("0x", start) || text.startsWith("0X", start);
        while (at < end && isOfNumber(text.charAt(at), at > start && !hexadecimal ? text.charAt(at - 1) : ' ')) {
            at++;
        }
        return at;
    }
}
