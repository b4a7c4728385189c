package unixproc.c.run;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import unixproc.c.format.FloatingText;
import unixproc.c.format.StringFormats;
import unixproc.c.syntax.Lexer;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.Memory;

/** What {@code printf} would print, so that the C library only has to be handed the bytes. */
public final class Printf {
    /** What errno numbers mean, for {@code %m}; see strerror(3). */
    public interface Reasons {
        byte[] reason(int errno);
    }

    /** Knows of none, so that {@code %m} stays as it is. */
    private record NoReasons() implements Reasons {
        @Override
        public byte[] reason(int errno) {
            return new byte[0];
        }
    }

    public static final Reasons NO_REASONS = new NoReasons();

    private static final String LENGTHS = "hlLqjzt";

    private final byte[] format;
    private final long[] values;
    private final Memory memory;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Reasons reasons;
    private final int errno;
    private int at;
    private int next;

    private Printf(long[] values, int index, Memory memory, Reasons reasons, int errno) {
        this.format = memory.string(values[index]);
        this.values = values;
        this.memory = memory;
        this.next = index + 1;
        this.reasons = reasons;
        this.errno = errno;
    }

    /** The bytes of a {@code printf}-like call whose format is the argument at that index and the values follow it. */
    public static byte[] format(Invocation invocation, int index, Memory memory, Reasons reasons) {
        long[] values = new long[invocation.arguments().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = invocation.bits(i);
        }
        return new Printf(values, index, memory, reasons, invocation.errno()).run();
    }

    /** The same for values that follow each other in memory, as {@code va_list} has them. */
    public static byte[] format(Invocation invocation, int format, int list, Memory memory, Reasons reasons) {
        long[] values = listed(invocation.bits(format), invocation.bits(list), memory);
        return new Printf(values, 0, memory, reasons, invocation.errno()).run();
    }

    public static byte[] format(long format, long list, Memory memory, Reasons reasons, int errno) {
        return format(listed(format, list, memory), 0, memory, reasons, errno);
    }

    private static long[] listed(long format, long list, Memory memory) {
        byte[] text = memory.string(format);
        int most = 0;
        for (int i = 0; i < text.length; i++) {
            most += text[i] == '%' || text[i] == '*' ? 1 : 0;
        }
        long[] values = new long[most + 1];
        values[0] = format;
        for (int i = 1; i <= most; i++) {
            values[i] = memory.read(list + 8L * (i - 1), 8);
        }
        return values;
    }

    /** The same for the bare values of the arguments. */
    public static byte[] format(long[] values, int index, Memory memory, Reasons reasons, int errno) {
        return new Printf(values, index, memory, reasons, errno).run();
    }

    private byte[] run() {
        while (at < format.length) {
            int start = at++;
            if (format[start] == '%') {
                directive(start);
            } else {
                printed.write(format[start]);
            }
        }
        return printed.toByteArray();
    }

    private void directive(int start) {
        boolean left = false;
        char sign = 0;
        boolean zero = false;
        boolean alternate = false;
        for (; at < format.length && "-+ 0#".indexOf(format[at]) >= 0; at++) {
            left |= format[at] == '-';
            zero |= format[at] == '0';
            alternate |= format[at] == '#';
            sign = format[at] == '+' || (format[at] == ' ' && sign == 0) ? (char) format[at] : sign;
        }
        int width = count();
        left |= width < 0;
        int precision = -1;
        if (at < format.length && format[at] == '.') {
            at++;
            precision = Math.max(0, count());
        }
        CType whole = Scalar.INT;
        for (; at < format.length && LENGTHS.indexOf(format[at]) >= 0; at++) {
            boolean half = format[at] == 'h';
            whole = !half ? Scalar.LONG : whole == Scalar.SHORT ? Scalar.CHAR : Scalar.SHORT;
        }
        char kind = at < format.length ? (char) format[at] : 0;
        byte[] text = converted(kind, whole, precision, sign, alternate);
        if (kind == 0 || (text.length == 0 && "diuxXopcsfFeEgG".indexOf(kind) < 0)) {
            // Not a directive we know: it is printed as it stands.
            printed.write(format, start, Math.min(at + 1, format.length) - start);
        } else {
            boolean integer = precision < 0 && "diuxXo".indexOf(kind) >= 0;
            boolean zeros = zero && !left && (integer || "fFeEgG".indexOf(kind) >= 0);
            padded(text, Math.abs(width), left, zeros);
        }
        at++;
    }

    /** A width or precision, which {@code *} takes from the arguments. */
    private int count() {
        if (at < format.length && format[at] == '*') {
            at++;
            return (int) Math.max(-4096, Math.min(4096, argument()));
        }
        int number = 0;
        while (at < format.length && Lexer.isDigit((char) format[at])) {
            number = Math.min(4096, number * 10 + format[at++] - '0');
        }
        return number;
    }

    private long argument() {
        return next < values.length ? values[next++] : 0;
    }

    private byte[] converted(char kind, CType whole, int precision, char sign, boolean alternate) {
        if (kind == '%') {
            return new byte[] {'%'};
        }
        if (kind == 'c') {
            return new byte[] {(byte) argument()};
        }
        if (kind == 's') {
            return text(precision);
        }
        if (kind == 'm') {
            return cut(reasons.reason(errno), precision);
        }
        if (kind == 'p') {
            long address = argument();
            return StringFormats.bytes(address == 0 ? "(nil)" : "0x" + Long.toHexString(address));
        }
        if ("fFeEgG".indexOf(kind) >= 0) {
            return StringFormats.bytes(floating(kind, precision, sign, alternate));
        }
        if ("diuxXo".indexOf(kind) < 0) {
            return new byte[0];
        }
        return StringFormats.bytes(number(kind, whole, precision, sign, alternate));
    }

    private String floating(char kind, int precision, char sign, boolean alternate) {
        double value = Double.longBitsToDouble(argument());
        boolean negative = value < 0 || (value == 0 && 1 / value < 0);
        String text = FloatingText.of(value, Character.toLowerCase(kind), precision, alternate);
        String front = negative ? "-" : sign != 0 ? String.valueOf(sign) : "";
        return Character.isUpperCase(kind) ? (front + text).toUpperCase(Locale.ROOT) : front + text;
    }

    private byte[] text(int precision) {
        long address = argument();
        return cut(address == 0 ? StringFormats.bytes("(null)") : memory.string(address), precision);
    }

    private static byte[] cut(byte[] whole, int precision) {
        if (precision < 0 || precision >= whole.length) {
            return whole;
        }
        byte[] cut = new byte[precision];
        System.arraycopy(whole, 0, cut, 0, precision);
        return cut;
    }

    private String number(char kind, CType whole, int precision, char sign, boolean alternate) {
        long bits = argument();
        boolean signed = kind == 'd' || kind == 'i';
        int spare = 64 - 8 * whole.size();
        long value = signed ? bits << spare >> spare : bits << spare >>> spare;
        String digits;
        if (kind == 'x' || kind == 'X') {
            digits = Long.toHexString(value);
        } else if (kind == 'o') {
            digits = Long.toOctalString(value);
        } else {
            digits = signed ? Long.toString(value) : Long.toUnsignedString(value);
        }
        if (value == 0 && precision == 0) {
            digits = alternate && kind == 'o' ? "0" : "";
        }
        String front = sign != 0 && signed ? String.valueOf(sign) : "";
        if (digits.startsWith("-")) {
            front = "-";
            digits = digits.substring(1);
        }
        if (alternate && value != 0) {
            front = kind == 'o' && digits.length() >= precision ? "0" : kind == 'x' || kind == 'X' ? "0x" : front;
        }
        StringBuilder text = new StringBuilder(front);
        for (int i = digits.length(); i < precision; i++) {
            text.append('0');
        }
        String number = text.append(digits).toString();
        return kind == 'X' ? number.toUpperCase(Locale.ROOT) : number;
    }

    private void padded(byte[] text, int width, boolean left, boolean zeros) {
        int missing = width - text.length;
        int start = 0;
        if (zeros && missing > 0) {
            while (start < text.length && "+- xX".indexOf(text[start]) >= 0) {
                printed.write(text[start++]);
            }
        }
        for (int i = 0; i < missing && !left; i++) {
            printed.write(zeros ? '0' : ' ');
        }
        printed.write(text, start, text.length - start);
        for (int i = 0; i < missing && left; i++) {
            printed.write(' ');
        }
    }
}
