package unixproc.c.syntax;

import java.util.List;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Scalar;

/** Reads integers: decimal, hexadecimal, octal and binary, with C's suffixes and C's rule for their type. */
final class Numbers {
    private Numbers() {}

    static Token read(Source source, int start, int end) {
        String text = source.text().substring(start, end);
        Span span = new Span(start, end);
        if (isFloating(text)) {
            return floating(source, text, span);
        }
        int stop = text.length();
        boolean isLong = false;
        boolean isUnsigned = false;
        int base = base(text);
        while (stop > 1 && "uUlL".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
            isLong |= Character.toLowerCase(text.charAt(stop)) == 'l';
            isUnsigned |= Character.toLowerCase(text.charAt(stop)) == 'u';
        }
        int at = base == 16 || base == 2 ? 2 : 0;
        long number = 0;
        boolean good = at < stop;
        for (; at < stop; at++) {
            int digit = Character.digit(text.charAt(at), base);
            good &= digit >= 0 && Long.compareUnsigned(number, Long.divideUnsigned(-1L - digit, base)) <= 0;
            number = number * base + digit;
        }
        if (!good || (base == 10 && number < 0 && !isUnsigned)) {
            throw source.rejection(Kind.BAD_NUMBER, span, List.of(text));
        }
        return new Token(Token.Kind.NUMBER, text, number, type(number, base, isLong, isUnsigned), span);
    }

    private static boolean isFloating(String text) {
        boolean hexadecimal = text.startsWith("0x") || text.startsWith("0X");
        return !hexadecimal && (text.indexOf('.') >= 0 || text.indexOf('e') > 0 || text.indexOf('E') > 0);
    }

    private static Token floating(Source source, String text, Span span) {
        boolean single = text.endsWith("f") || text.endsWith("F");
        String digits =
                single || text.endsWith("l") || text.endsWith("L") ? text.substring(0, text.length() - 1) : text;
        try {
            double value = Double.parseDouble(digits);
            long bits = Double.doubleToRawLongBits(single ? (float) value : value);
            return new Token(Token.Kind.NUMBER, text, bits, single ? Scalar.FLOAT : Scalar.DOUBLE, span);
        } catch (NumberFormatException bad) {
            throw source.rejection(Kind.BAD_NUMBER, span, List.of(text));
        }
    }

    private static int base(String text) {
        if (text.startsWith("0x") || text.startsWith("0X")) {
            return 16;
        }
        if (text.startsWith("0b") || text.startsWith("0B")) {
            return 2;
        }
        return text.startsWith("0") ? 8 : 10;
    }

    private static CType type(long number, int base, boolean isLong, boolean isUnsigned) {
        boolean small = number >= 0 && number <= 0xffffffffL;
        if (!isLong && !isUnsigned && number == (int) number) {
            return Scalar.INT;
        }
        if (!isLong && small && (isUnsigned || base != 10)) {
            return Scalar.UINT;
        }
        return isUnsigned || number < 0 ? Scalar.ULONG : Scalar.LONG;
    }
}
