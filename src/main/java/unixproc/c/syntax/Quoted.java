package unixproc.c.syntax;

import java.nio.charset.StandardCharsets;
import java.util.List;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType.Scalar;

/** Reads strings and characters with their escapes; what is not ASCII becomes its UTF-8 bytes. */
final class Quoted {
    private static final String ESCAPES = "ntrabfve\\'\"?";
    private static final String MEANT = "\n\t\r\u0007\b\f\u000b\u001b\\'\"?";

    private final Source source;
    private final String text;
    private final int end;
    private final StringBuilder bytes = new StringBuilder();
    private int at;

    private Quoted(Source source, int start, int end) {
        this.source = source;
        this.text = source.text();
        this.at = start;
        this.end = end;
    }

    static Token read(Source source, int start, int end) {
        return new Quoted(source, start, end).token();
    }

    private Token token() {
        int start = at;
        char quote = text.charAt(at++);
        while (at < end && text.charAt(at) != quote && text.charAt(at) != '\n') {
            character();
        }
        if (at >= end || text.charAt(at) != quote) {
            throw source.rejection(
                    Kind.UNTERMINATED_STRING, new Span(start, Math.min(at, end)), List.of(String.valueOf(quote)));
        }
        at++;
        Span span = new Span(start, at);
        if (quote == '"') {
            return new Token(Token.Kind.STRING, bytes.toString(), 0, Scalar.CHAR, span);
        }
        if (bytes.length() != 1) {
            throw source.rejection(Kind.EXPECTED, span, List.of("character", source.at(span)));
        }
        return new Token(Token.Kind.CHARACTER, source.at(span), (byte) bytes.charAt(0), Scalar.CHAR, span);
    }

    private void character() {
        char character = text.charAt(at);
        if (character == '\\') {
            escape();
        } else if (character < 0x80) {
            bytes.append(character);
            at++;
        } else {
            int length = Character.isHighSurrogate(character) && at + 1 < end ? 2 : 1;
            byte[] encoded = text.substring(at, at + length).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < encoded.length; i++) {
                bytes.append((char) (encoded[i] & 0xff));
            }
            at += length;
        }
    }

    private void escape() {
        int start = at++;
        char letter = at < end ? text.charAt(at) : '\n';
        int known = ESCAPES.indexOf(letter);
        if (known >= 0) {
            bytes.append(MEANT.charAt(known));
            at++;
        } else if (letter == '\n') {
            at++;
        } else if (letter >= '0' && letter <= '7') {
            digits(8, 3);
        } else if (letter == 'x' && at + 1 < end && Character.digit(text.charAt(at + 1), 16) >= 0) {
            at++;
            digits(16, 2);
        } else {
            throw source.rejection(
                    Kind.BAD_ESCAPE, new Span(start, at + 1), List.of(text.substring(start, Math.min(at + 1, end))));
        }
    }

    private void digits(int base, int most) {
        int value = 0;
        for (int i = 0; i < most && at < end && Character.digit(text.charAt(at), base) >= 0; i++) {
            value = value * base + Character.digit(text.charAt(at++), base);
        }
        bytes.append((char) (value & 0xff));
    }
}
